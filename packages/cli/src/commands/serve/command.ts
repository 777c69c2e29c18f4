import type { Command } from 'commander'
import type { CommandContext } from '@openpartner/terminal/program'
import { Misuse } from '@openpartner/terminal/misuse'

const standIn = '@openpartner/stand-in'

/** The options are those of the stand-in's own command, which is loaded if it is installed. */
export function addServeCommand(program: Command, { streams, end }: CommandContext): void {
  program
    .command('serve')
    .description(`run a local stand-in for Partner Center's Customer API (requires ${standIn})`)
    .helpOption(false)
    .argument('[options...]')
    .usage('[options]')
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (options: string[]) => {
      const command = await import('@openpartner/stand-in/command').catch((error: unknown) => {
        if (isMissing(error)) return undefined
        throw error
      })
      if (command === undefined) {
        throw new Misuse(
          `error: serve requires ${standIn}, which is not installed: npm install --save-dev ${standIn}`,
        )
      }
      end(await command.run(options, streams, 'openpartner serve'))
    })
}

/** The stand-in itself is missing, rather than something that it needs. */
const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' &&
  error.message.includes(`'${standIn}'`)
