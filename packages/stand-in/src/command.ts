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

The address is printed on standard output, and one line per request on standard error, without bodies, headers or
query strings. Any bearer token that has not expired is accepted; requests are counted per tenant (tid), or per token
if it is not a JWT.
Without --data, nothing is kept after the command stops (Ctrl+C). With it, what was acknowledged is on the disk.

Exit codes: 0 stopped; 2 usage error, address in use, or a data file that cannot be read or written.`

/**
 * Runs the command with these arguments (without `node` and the script) and gives the exit code.
 * @param name what the user typed to get here: `openpartner-stand-in`, or `openpartner serve`
 * @param argv the arguments of the command
 * @param streams where it reads and writes
 */
export function run(argv: readonly string[], streams: Streams, name: string): Promise<number> {
  return runProgram(
    ({ end }) =>
      createProgram(name, streams)
        .description("Runs a local stand-in for Partner Center's Customer API.")
        .addOption(
          new Option('--port <n>', 'port to listen on; 0 chooses a free one')
            .argParser(wholeNumber(0, 65535))
            .default(4010),
        )
        .addOption(new Option('--host <address>', 'address to listen on').default('127.0.0.1'))
        .option(
          '--allow-host <name...>',
          'host names to accept besides localhost and the address; * accepts any',
        )
        .option('--data <file>', 'file that keeps the customers, with its journal beside it')
        .addOption(
          new Option('--rate-limit <n>', 'requests that a tenant may send per minute')
            .argParser(wholeNumber(1, 1_000_000))
            .default(500),
        )
        .addHelpText('after', examples(name))
        .showHelpAfterError(`(see '${name} --help')`)
        .action(async (settings: ServeSettings, command: Command) => {
          if (settings.host.trim() === '') command.error('error: --host requires an address')
          if (settings.allowHost?.some((allowed) => allowed.trim() === '') === true) {
            command.error('error: --allow-host requires a name')
          }
          if (settings.data?.trim() === '') command.error('error: --data requires a file')
          end(await serve(settings, streams))
        }),
    argv,
    streams,
  )
}
