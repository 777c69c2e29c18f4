import { createProgram, runProgram } from '@openpartner/terminal/program'
import type { Streams } from '@openpartner/terminal/streams'
import { wholeNumber } from '@openpartner/terminal/whole-number'
import { type Command, Option } from 'commander'
import { serve } from './serve/serve.ts'
import type { ServeSettings } from './serve/settings.ts'

const examples = (name: string): string => `
Examples:
  ${name}
  ${name} --port 0 --data customers.json
  curl -H 'Authorization: Bearer test' 'http://127.0.0.1:4010/v1/customers?size=10'

The address is printed on standard output, and one line per call on standard error; no line contains a body, a
header or a query. Any bearer token is accepted; calls are counted by its tenant (tid), or by the token where it is
not a JWT. Without --data everything is forgotten when the command stops (Ctrl+C).

Exit codes: 0 stopped; 2 misuse, an address that is in use, or a data file that cannot be read or written.`

/**
 * Runs the command with these arguments (without `node` and the script) and gives the exit code.
 * @param name what the user typed to get here: `openpartner-stand-in`, or `openpartner serve`
 */
export function run(argv: readonly string[], streams: Streams, name: string): Promise<number> {
  return runProgram(
    ({ end }) =>
      createProgram(name, streams)
        .description('Runs a local stand-in for the Customer calls of Partner Center.')
        .addOption(
          new Option('--port <n>', 'port to listen on; 0 is any that is free')
            .argParser(wholeNumber(0, 65535))
            .default(4010),
        )
        .addOption(new Option('--host <address>', 'address to listen on').default('127.0.0.1'))
        .option('--data <file>', 'file to read the customers from, and to keep them in')
        .addOption(
          new Option('--rate-limit <n>', 'calls that a tenant may make per minute')
            .argParser(wholeNumber(1, 1_000_000))
            .default(500),
        )
        .addHelpText('after', examples(name))
        .showHelpAfterError(`(see '${name} --help')`)
        .action(async (settings: ServeSettings, command: Command) => {
          if (settings.host.trim() === '') command.error('error: --host needs an address')
          if (settings.data?.trim() === '') command.error('error: --data needs a file')
          end(await serve(settings, streams))
        }),
    argv,
    streams,
  )
}
