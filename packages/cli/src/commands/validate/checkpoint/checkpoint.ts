import { readFileSync } from 'node:fs'
import { Misuse } from '@openpartner/terminal/misuse'
import type { Lengths } from '../outputs/outputs.ts'
import type { Settings } from '../settings.ts'
import { commandVersion } from '../summary/summary-file.ts'
import type { TallyState } from '../tally.ts'
import { differenceOf, type Identity, identityOf } from './identity.ts'

/** How far a run has come: everything before it is counted, reported and written. */
export type Position = {
  /** Index of the input. */
  readonly input: number
  /** Of a file of lines: where the first line to validate begins or after which it does. */
  readonly bytes?: number
  /** How many lines of NDJSON begin before that. */
  readonly lines?: number
  /** Of other inputs: how many records, errors and notes were read, apart from lines. */
  readonly events?: number
  /** Whether there was more than white space. */
  readonly hasText: boolean
  /** Notes that were made about the input. */
  readonly notes: readonly string[]
}

export type Checkpoint = {
  readonly version: typeof checkpointVersion
  readonly openpartner: string
  readonly options: Options
  readonly inputs: readonly (Identity | null)[]
  readonly position: Position
  readonly outputs: Lengths
  readonly tally: TallyState
}

/** A change of the shape, or of what a position means, gets the next version. */
const checkpointVersion = 1

/** What decides about the results: a run with others cannot be continued. */
const optionNames = [
  'files',
  'format',
  'locale',
  'numbers',
  'normalize',
  'maxIssues',
  'maxErrors',
  'map',
  'shard',
  'invalid',
  'valid',
  'summary',
] as const satisfies (keyof Settings)[]

type Options = Readonly<Record<string, unknown>>

const optionsOf = (settings: Settings): Options => ({
  as: settings.resource.name,
  ...Object.fromEntries(optionNames.map((name) => [name, settings[name] ?? null])),
})

export const identitiesOf = (files: readonly string[]): readonly (Identity | null)[] =>
  files.map((file) => identityOf(file) ?? null)

export function checkpointOf(
  settings: Settings,
  state: Pick<Checkpoint, 'inputs' | 'position' | 'outputs' | 'tally'>,
): Checkpoint {
  return { version: checkpointVersion, openpartner: commandVersion, options: optionsOf(settings), ...state }
}

/**
 * The checkpoint of an earlier run; `undefined` if there is none.
 * @throws {Misuse} if it is of another run
 */
export function readCheckpoint(path: string, settings: Settings): Checkpoint | undefined {
  const text = textOf(path)
  if (text === undefined) return undefined
  const value = parsed(text)
  const reject = (reason: string): Misuse =>
    new Misuse(`error: the checkpoint ${path} cannot be used: ${reason}; delete it to begin anew`)
  if (value === undefined) throw reject('it is none of openpartner validate')
  const version: number = value.version
  if (version !== checkpointVersion)
    throw reject(`it has version ${version}, this command reads version ${String(checkpointVersion)}`)
  if (value.openpartner !== commandVersion)
    throw reject(`it is of openpartner ${value.openpartner}, this is ${commandVersion}`)
  const options = optionsOf(settings)
  const other = Object.keys(options).find(
    (name) => JSON.stringify(options[name]) !== JSON.stringify(value.options[name]),
  )
  if (other !== undefined)
    throw reject(`it is of a run with ${other === 'files' ? 'other files' : `another ${optionOf(other)}`}`)
  for (const [index, file] of settings.files.entries()) {
    const difference = differenceOf(value.inputs[index] ?? null, identityOf(file))
    if (difference !== undefined) throw reject(`${file} has changed since it was written: ${difference}`)
  }
  return value
}

/** `maxIssues` is `--max-issues`. */
const optionOf = (name: string): string =>
  `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new Misuse(`error: the checkpoint ${path} cannot be read: ${message}`)
  }
}

/** Files are written whole or not at all, so that the names tell enough. */
function parsed(text: string): Checkpoint | undefined {
  try {
    const value = JSON.parse(text) as Partial<Checkpoint> | null
    const isOne =
      typeof value === 'object' &&
      value !== null &&
      ['options', 'inputs', 'position', 'outputs', 'tally'].every(
        (name) => typeof value[name as keyof Checkpoint] === 'object',
      )
    return isOne ? (value as Checkpoint) : undefined
  } catch {
    return undefined
  }
}
