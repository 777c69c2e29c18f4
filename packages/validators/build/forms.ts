import { patternFormats, patternNames } from '@openpartner/schemas'
import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { definitions } from './definitions.ts'

/** The unit in `src/runtime` for each expression, by the name of the expression, and whether what it takes is ASCII. */
const units: Readonly<
  Record<string, { readonly file: string; readonly unit: string; readonly ascii: boolean }>
> = {
  uuid: { file: 'uuid', unit: 'isUuid', ascii: true },
  email: { file: 'email', unit: 'isEmail', ascii: true },
  domain: { file: 'domain', unit: 'isDomain', ascii: true },
  culture: { file: 'culture', unit: 'isCulture', ascii: true },
  language: { file: 'language', unit: 'isLanguage', ascii: true },
  'https-url': { file: 'https-url', unit: 'isHttpsUrl', ascii: true },
  'not-blank': { file: 'not-blank', unit: 'isNotBlank', ascii: false },
}

export type FormUnit = {
  /** Code and kind of the issue: `format` with the name of a format where JSON Schema has one, else `pattern`. */
  readonly code: string
  readonly kind: string
  readonly pattern: string
  readonly file: string
  readonly unit: string
  readonly ascii: boolean
  /** The constant in the module of forms. */
  readonly constant: string
}

/** What is known of an expression of the schemas. */
export function formOf(pattern: string): FormUnit {
  const name = patternNames[pattern]
  const unit = units[name ?? '']
  if (name === undefined || unit === undefined) throw new Error(`No unit for the expression ${pattern}`)
  const format = patternFormats[name]
  const optional = pattern.startsWith('^(?:') && pattern.endsWith(')?$') && name !== 'domain'
  const constant = `${unit.unit.slice(2).replace(/^./, (letter) => letter.toLowerCase())}${optional ? 'OrEmpty' : ''}`
  return {
    ...unit,
    code: format === undefined ? 'pattern' : 'format',
    kind: format ?? name,
    pattern,
    constant,
  }
}

/** Every expression of the definitions, once. */
export const patternsIn = (schemas: Iterable<JsonSchema>): string[] => {
  const text = JSON.stringify([...schemas])
  return Object.keys(patternNames).filter((pattern) => text.includes(`"pattern":${JSON.stringify(pattern)}`))
}

/** Module with the forms, as the shapes refer to them. */
export function formsSource(source: (file: string) => string): string {
  const forms = patternsIn(definitions.values()).map(formOf)
  const imports = new Map(forms.map(({ unit, file }) => [unit, file]))
  return [
    ...[...imports].map(
      ([unit, file]) => `import { ${unit} } from ${JSON.stringify(source(`runtime/${file}.ts`))}`,
    ),
    ...forms.map(({ code, kind, pattern, unit, constant }) => {
      const texts = [code, kind, pattern].map((text) => JSON.stringify(text))
      return `export const ${constant} = [${texts.join(', ')}, ${unit}]`
    }),
  ].join('\n')
}
