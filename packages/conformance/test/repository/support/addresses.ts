export type FoundAddress = {
  readonly pointer: string
  /** In upper case; empty where the document has none, or one that is no text. */
  readonly country: string
  /** City, state, region and postal code as far as there is text in them, by name as in the schema. */
  readonly parts: Readonly<Record<string, string>>
}

const names = ['city', 'state', 'region', 'postalCode'] as const

/** Clients send names in other letter cases, too. */
const plain = (name: string): string => name.replaceAll('_', '').toLowerCase()

/** Longer texts are there for their length. */
const maxLength = 100

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Every address in a document, at whatever depth. */
export function addressesIn(value: unknown, pointer = ''): readonly FoundAddress[] {
  if (!isObject(value)) return []
  const entries = Object.entries(value)
  const textOf = (name: string): string => {
    const [, text] = entries.find(([key]) => plain(key) === plain(name)) ?? []
    return typeof text === 'string' && text.length <= maxLength ? text.trim() : ''
  }
  const parts = names.flatMap((name) => (textOf(name) === '' ? [] : [[name, textOf(name)] as const]))
  const own: FoundAddress[] =
    parts.length === 0
      ? []
      : [{ pointer, country: textOf('country').toUpperCase(), parts: Object.fromEntries(parts) }]
  return [...own, ...entries.flatMap(([name, inner]) => addressesIn(inner, `${pointer}/${name}`))]
}
