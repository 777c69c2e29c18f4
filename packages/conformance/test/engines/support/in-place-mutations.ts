import { below, oneOf, type Random } from '../../../src/random.ts'
import { texts } from './mutations.ts'

type Parent = Record<string | number, unknown>
type Location = { readonly parent: Parent; readonly key: string | number }

/** Every location in a document but the document itself. */
export function locationsIn(value: unknown): Location[] {
  if (typeof value !== 'object' || value === null) return []
  const parent = value as Parent
  return Object.keys(parent).flatMap((name) => {
    const key = Array.isArray(value) ? Number(name) : name
    return [{ parent, key }, ...locationsIn(parent[key])]
  })
}

const characters = [
  'a',
  'Z',
  '0',
  '-',
  '.',
  '@',
  '_',
  ' ',
  '\n',
  '%',
  '/',
  ':',
  '\u00a0',
  'å',
  '😀',
  '\ud800',
]
const lengths = [5, 10, 36, 40, 50, 64, 128, 200, 253, 254, 256, 1024, 2048]
const others: readonly unknown[] = [
  0,
  -1,
  1.5,
  2 ** 31,
  1e300,
  true,
  false,
  null,
  [],
  {},
  [null],
  { country: 'IN' },
]
const names = ['x', 'id', 'country', 'address', 'phoneNumber', 'organizationRegistrationNumber', 'attributes']

/** The text with one character more, less or other, or drawn out to the edge of some length. */
function changedText(text: string, random: Random): string {
  const offset = below(random, text.length + 1)
  const kind = below(random, 5)
  if (kind === 0) return text.slice(0, offset) + text.slice(offset + 1)
  if (kind === 1) return text.slice(0, offset) + oneOf(random, characters) + text.slice(offset)
  if (kind === 2) return text.slice(0, offset) + oneOf(random, characters) + text.slice(offset + 1)
  if (kind === 3) return text.toUpperCase() === text ? text.toLowerCase() : text.toUpperCase()
  return (text || 'x').repeat(300).slice(0, oneOf(random, lengths) + below(random, 3) - 1)
}

function changed(value: unknown, random: Random): unknown {
  if (typeof value === 'string' && random() < 0.6) return changedText(value, random)
  return random() < 0.6 ? oneOf(random, texts) : oneOf(random, others)
}

/** Changes a document at a offset, or beside it. Gives back the way to the former state. */
export function mutate({ parent, key: at }: Location, random: Random): () => void {
  const key = random() < 0.15 && !Array.isArray(parent) ? oneOf(random, names) : at
  const was = Object.hasOwn(parent, key) ? { value: parent[key] } : undefined
  const length = Array.isArray(parent) ? parent.length : 0
  if (random() < 0.15 && !Array.isArray(parent)) delete parent[key]
  else parent[key] = changed(was?.value, random)
  return () => {
    if (was === undefined) delete parent[key]
    else parent[key] = was.value
    if (Array.isArray(parent)) parent.length = length
  }
}
