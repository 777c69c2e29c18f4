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
  ${name} --seed export.ndjson --ids tests
  ${name} --tls stand-in.pem
  curl -X POST 'http://127.0.0.1:4010/__openpartner/reset'
  curl -H 'Authorization: Bearer test' 'http://127.0.0.1:4010/v1/customers?size=10'

The address is printed on standard output, and one line per request on standard error, without bodies, headers or
query strings. Any bearer token that has not expired is accepted; requests are counted per tenant (tid), or per token
if it is not a JWT.
POST /{tenant}/oauth2/v2.0/token signs test tokens, for clients that use MSAL; these require --tls.
A test controls it at /__openpartner: reset, seed, fail, delay, drop-after-commit, clock, calls, customers.
Without --data, nothing is kept after the command stops (Ctrl+C). With it, what was acknowledged is on the disk.

Exit codes: 0 stopped; 2 usage error, address in use, or a file that cannot be read or written.`

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
        .option('--seed <file>', 'JSON or NDJSON with customers to begin with, which is only read')
        .option('--ids <text>', 'make up the same identifiers for the same text, and let time stand still')
        .option('--isolate', 'give each tenant customers of its own')
        .option('--tls [file]', 'serve HTTPS, and write the certificate to trust to this file')
        .addOption(
          new Option(
            '--rate-limit <n>',
            'requests that a tenant may send per window, or off (default: 500, with --ids off)',
          ).argParser((text) => (text === 'off' ? text : wholeNumber(1, 1_000_000)(text))),
        )
        .addOption(
          new Option('--rate-window <seconds>', 'length of a window')
            .argParser(wholeNumber(1, 86_400))
            .default(60),
        )
        .addHelpText('after', examples(name))
        .showHelpAfterError(`(see '${name} --help')`)
        .action(async (settings: ServeSettings, command: Command) => {
          if (settings.host.trim() === '') command.error('error: --host requires an address')
          if (settings.allowHost?.some((allowed) => allowed.trim() === '') === true) {
            command.error('error: --allow-host requires a name')
          }
          if (settings.data?.trim() === '') command.error('error: --data requires a file')
          if (settings.seed?.trim() === '') command.error('error: --seed requires a file')
          if (typeof settings.tls === 'string' && settings.tls.trim() === '')
            command.error('error: --tls requires a file')
          if (settings.isolate === true && settings.data !== undefined) {
            command.error('error: --isolate keeps nothing, and excludes --data')
          }
          end(await serve(settings, streams))
        }),
    argv,
    streams,
  )
}
