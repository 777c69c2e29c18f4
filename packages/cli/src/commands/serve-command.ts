import { type Command, Option } from 'commander'
import { wholeNumber } from '../options/whole-number.ts'
import type { ServeSettings } from '../serve/settings.ts'

const examples = `
Examples:
  openpartner serve
  openpartner serve --port 0 --data customers.json
  curl -H 'Authorization: Bearer test' 'http://127.0.0.1:4010/v1/customers?size=10'

The address is printed on standard output, a line for each call on standard error; no line holds a body, a header or a
query. Any bearer token is taken; calls are counted by its tenant (tid), or by the token where it is no JWT.
Without --data everything is forgotten when the command stops (Ctrl+C).

Exit codes: 0 stopped, 2 misuse, an address that is taken, or a data file that could not be read or written.`

export function addServeCommand(program: Command, serve: (settings: ServeSettings) => Promise<void>): void {
  program
    .command('serve')
    .description('run a local stand-in for the Customer calls of Partner Center')
    .addOption(
      new Option('--port <n>', 'port to listen on; 0 is any that is free')
        .argParser(wholeNumber(0, 65535))
        .default(4010),
    )
    .addOption(new Option('--host <address>', 'address to listen on').default('127.0.0.1'))
    .option('--data <file>', 'file to read the customers from, and to keep them in')
    .addOption(
      new Option('--rate-limit <n>', 'calls that a tenant may make in a minute')
        .argParser(wholeNumber(1, 1_000_000))
        .default(500),
    )
    .addHelpText('after', examples)
    .showHelpAfterError("(see 'openpartner serve --help')")
    .action(async (settings: ServeSettings, command: Command) => {
      if (settings.host.trim() === '') command.error('error: --host needs an address')
      if (settings.data?.trim() === '') command.error('error: --data needs a file')
      await serve(settings)
    })
}
