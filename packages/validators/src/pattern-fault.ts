import { own } from './own.ts'

/** Expressions whose issues are called `format`, because JSON Schema has a format of that name. */
const formats: Readonly<Record<string, string>> = { uuid: 'uuid', email: 'email', 'https-url': 'uri' }

/** Code and kind of an issue for a value that the expression of this name refuses. */
export function patternFault(name: string): { code: 'format' | 'pattern'; kind: string } {
  const format = own(formats, name)
  return format === undefined ? { code: 'pattern', kind: name } : { code: 'format', kind: format }
}
