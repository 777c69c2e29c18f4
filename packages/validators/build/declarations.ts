import { resources } from '@openpartner/schemas'
import { script } from './script.ts'

const validator = (
  type: string,
  root: string,
  kind: string,
): string => `import type { ${kind} } from '${root}/index.js'
import type { ${type} as Value } from '@openpartner/types'

export type ${type} = Value
export declare const ${type}: ${kind}<Value>
`

const articleOf = (type: string): string => (/^([AEIO]|Up)/.test(type) ? 'an' : 'a')

const normalizers = (): string => `import type { Normalization } from './index.js'

export type { Change, ChangeReason, Normalization } from './index.js'
${resources
  .map(
    ({ type }) => `
/**
 * Repairs spellings in ${articleOf(type)} ${type}: keys, enum values, country and culture; drops nulls; keeps and lists unknown keys. Never throws.
 *
 * @param value the document as it came; it is not changed
 */
export declare function normalize${type}(value: unknown): Normalization
`,
  )
  .join('')}`

const byteScanner = `import type { ByteScanner, CheckBytes, ScanLines } from './scanner.js'

export type { ByteScanner, CheckBytes, OnLine, ScanLines, Verdict } from './scanner.js'
/** Checks one JSON text; in JavaScript. */
export declare const checkBytes: CheckBytes
/** Checks each line of NDJSON; in JavaScript. */
export declare const scanLines: ScanLines
/** Resolves to the same functions in the fastest version that works here, often WebAssembly; never rejects. */
export declare const createByteScanner: () => Promise<ByteScanner>
`

const scriptGlobal = (): string => `import type { Validator } from './index.js'
import type { ${Object.keys(script.validators).join(', ')} } from '@openpartner/types'

declare global {
  /** What the script ${script.file} defines. */
  var ${script.global}: {
${Object.keys(script.validators)
  .map((type) => `    readonly ${type}: Validator<${type}>\n`)
  .join('')}  }
}
`

/** Declarations of the modules that exist only in the build, by path in `dist`. */
export function declarations(): Map<string, string> {
  const files = new Map([
    ['normalize.d.ts', normalizers()],
    [script.file.replace(/js$/, 'd.ts'), scriptGlobal()],
  ])
  for (const { name, type } of resources) {
    files.set(`${name}.d.ts`, validator(type, '.', 'Validator'))
    files.set(`bytes/${name}.d.ts`, byteScanner)
    files.set(`with-json-schema/${name}.d.ts`, validator(type, '..', 'ValidatorWithJsonSchema'))
  }
  return files
}
