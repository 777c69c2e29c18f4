import { Command, CommanderError } from 'commander'
import { isMisuse } from './misuse.ts'
import { OutputClosed } from './output-closed.ts'
import type { Streams } from './streams.ts'
import { visible } from './visible.ts'

/** What every command works with: where it reads and writes, and whom it tells its exit code. */
export type CommandContext = {
  readonly streams: Streams
  readonly end: (exitCode: number) => void
}

/** The exit codes that all programs share. */
const success = 0
const misuse = 2
/** The reader of standard output went away (`| head`) before the end: 128 + SIGPIPE, as other tools report it. */
const outputClosed = 141

/** A program with the options that all of ours have. Commands that are added to it inherit how it writes and exits. */
export function createProgram(name: string, { stdout, stderr }: Streams): Command {
  return new Command(name)
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      // Errors repeat the arguments, and those may contain anything.
      writeErr: (text) => stderr.write(visibleLines(text)),
    })
}

/** Runs a program with these arguments (without `node` and the script) and gives the exit code. */
export async function runProgram(
  create: (context: CommandContext) => Command,
  argv: readonly string[],
  streams: Streams,
): Promise<number> {
  let code = success
  try {
    await create({ streams, end: (exitCode) => void (code = exitCode) }).parseAsync([...argv], {
      from: 'user',
    })
    return code
  } catch (error) {
    if (error instanceof OutputClosed) return outputClosed
    // Commander has printed the reason already, and ends with 1 on misuse.
    if (error instanceof CommanderError) return error.exitCode === 0 ? success : misuse
    if (!isMisuse(error)) throw error
    streams.stderr.write(`${visibleLines(error.message)}\n`)
    return misuse
  }
}

const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n')
