import { parse } from 'yaml'
import type { CorpusPackage } from '../corpus.ts'

/** What a finding says: that a rule is broken at a place, and for which reason. */
export type Claim = {
  readonly rule: string
  readonly file: string
  readonly pointer: string
  readonly message: string
}

export type Location = Pick<Claim, 'file' | 'pointer'>

/** The files of a package as JSON values, each under its name. */
export type Files = ReadonlyMap<string, unknown>

/** Whether a claim is true, by other means than the linter's own. */
export type Check = (claim: Claim, files: Files) => boolean

export function filesOf({ sources }: CorpusPackage): Files {
  return new Map(
    sources.map(({ name, text }) => [
      name,
      /\.ya?ml$/.test(name) ? parse(text, { logLevel: 'silent' }) : (JSON.parse(text) as unknown),
    ]),
  )
}

/** The value at a JSON Pointer of a file. */
export function valueAt({ file, pointer }: Location, files: Files): unknown {
  let value: unknown = files.get(file)
  for (const token of pointer.split('/').slice(1)) {
    value = isRecord(value) ? value[unescapedToken(token)] : undefined
  }
  return value
}

/** The pointer's last steps cut off. */
export function above(pointer: string, steps = 1): string {
  return pointer.split('/').slice(0, -steps).join('/')
}

/** The key that a step of a pointer stands for. */
export function unescapedToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~')
}

export function lastOf(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1)
}

/** Objects and lists: both are looked into by key. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
