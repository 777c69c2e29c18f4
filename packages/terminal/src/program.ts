import { Command, CommanderError } from 'commander'
import { defect } from './defect.ts'
import { isMisuse } from './misuse.ts'
import { OutputClosed } from './output-closed.ts'
import { OutputFailed } from './output-failed.ts'
import type { Streams } from './streams.ts'
import { Terminal } from './terminal.ts'
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

/**
 * Runs a program with these arguments (without `node` and the script) and gives the exit code once all is written.
 * Never rejects: an unexpected error is printed, and ends with the code of misuse, because 1 says that the input is wrong.
 */
export async function runProgram(
  create: (context: CommandContext) => Command,
  argv: readonly string[],
  streams: Streams,
): Promise<number> {
  const terminal = new Terminal(streams)
  let code = success
  const command = async (): Promise<number> => {
    await create({ streams, end: (exitCode) => void (code = exitCode) }).parseAsync([...argv], {
      from: 'user',
    })
    return code
  }
  const fail = (text: string): number => {
    terminal.message(text)
    return misuse
  }
  const failed = (error: unknown): number => {
    if (error instanceof OutputClosed) return outputClosed
    // Commander has printed the reason already, and ends with 1 on misuse.
    if (error instanceof CommanderError) return error.exitCode === 0 ? success : misuse
    const isExpected = isMisuse(error) || error instanceof OutputFailed
    return fail(isExpected ? `${visibleLines(error.message)}\n` : defect(error))
  }
  // Of what was written, some may fail only after the command.
  const flushed = async (ended: number): Promise<number> => {
    await terminal.flushed()
    return ended
  }
  const recovered = (error: unknown): number | Promise<number> => {
    const ended = failed(error)
    return error instanceof OutputClosed || error instanceof OutputFailed ? ended : flushed(ended)
  }
  return command().then(flushed).catch(recovered).catch(failed)
}

const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n')
