import type { CorpusPackage } from '../corpus.ts'

/** What a finding says: that a rule is broken at a place. */
export type Claim = { readonly rule: string; readonly file: string; readonly pointer: string }

/** The files of a package as JSON values, each under its name. */
export type Files = ReadonlyMap<string, unknown>

/** Whether a claim is true, by other means than the linter's own. */
export type Check = (claim: Claim, files: Files) => boolean

export function filesOf({ sources }: CorpusPackage): Files {
  return new Map(sources.map(({ name, text }) => [name, JSON.parse(text) as unknown]))
}

/** The value at a JSON Pointer of a file. */
export function valueAt({ file, pointer }: Pick<Claim, 'file' | 'pointer'>, files: Files): unknown {
  let value: unknown = files.get(file)
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    value = isRecord(value) ? value[key] : undefined
  }
  return value
}

/** The pointer's last steps cut off. */
export function above(pointer: string, steps = 1): string {
  return pointer.split('/').slice(0, -steps).join('/')
}

export function lastOf(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1)
}

/** Objects and lists: both are looked into by key. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
