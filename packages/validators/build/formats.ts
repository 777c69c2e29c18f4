import { patternFormats, patternNames } from '@openpartner/schemas'
import { definitions } from './definitions.ts'

type Check = {
  readonly file: string
  readonly check: string
  /** Whether all that it accepts is ASCII. */
  readonly ascii: boolean
  /** Length of the longest text that it accepts, if there is one. */
  readonly longest?: number
}

/** The check in `src/runtime` for each format. */
const checks: Readonly<Record<string, Check>> = {
  uuid: { file: 'uuid', check: 'isUuid', ascii: true, longest: 36 },
  email: { file: 'email', check: 'isEmail', ascii: true },
  domain: { file: 'domain', check: 'isDomain', ascii: true },
  culture: { file: 'culture', check: 'isCulture', ascii: true, longest: 10 },
  language: { file: 'language', check: 'isLanguage', ascii: true, longest: 5 },
  'https-url': { file: 'https-url', check: 'isHttpsUrl', ascii: true },
  'not-blank': { file: 'not-blank', check: 'isNotBlank', ascii: false },
}

export type EmittedFormat = Check & {
  /** Code and kind of the issue: `format` with its name in JSON Schema where that has one, else `pattern`. */
  readonly code: string
  readonly kind: string
  readonly pattern: string
  /** The constant in the module of formats. */
  readonly constant: string
}

/** What is known of a pattern of the schemas. */
export function formatOf(pattern: string): EmittedFormat {
  const name = patternNames[pattern]
  const known = checks[name ?? '']
  if (name === undefined || known === undefined) throw new Error(`No check for the pattern ${pattern}`)
  const format = patternFormats[name]
  const optional = pattern.startsWith('^(?:') && pattern.endsWith(')?$') && name !== 'domain'
  const constant = `${known.check.slice(2).replace(/^./, (letter) => letter.toLowerCase())}${optional ? 'OrEmpty' : ''}`
  return {
    ...known,
    code: format === undefined ? 'pattern' : 'format',
    kind: format ?? name,
    pattern,
    constant,
  }
}

/** Every format of the schemas, once for each pattern. */
export function formatsInUse(): EmittedFormat[] {
  const text = JSON.stringify([...definitions.values()])
  return Object.keys(patternNames)
    .filter((pattern) => text.includes(`"pattern":${JSON.stringify(pattern)}`))
    .map(formatOf)
}

/** Module with the formats, as the field tables refer to them. */
export function formatsSource(source: (file: string) => string): string {
  const formats = formatsInUse()
  const imports = new Map(formats.map(({ check, file }) => [check, file]))
  return [
    `import { notBlankPattern } from ${JSON.stringify(source('generated/not-blank-pattern.ts'))}`,
    ...[...imports].map(
      ([check, file]) => `import { ${check} } from ${JSON.stringify(source(`runtime/${file}.ts`))}`,
    ),
    ...formats.map(({ code, kind, pattern, check, constant }) => {
      const text = kind === 'not-blank' ? 'notBlankPattern' : JSON.stringify(pattern)
      return `export const ${constant} = [${JSON.stringify(code)}, ${JSON.stringify(kind)}, ${text}, ${check}]`
    }),
  ].join('\n')
}
