import { readdirSync, readFileSync } from 'node:fs'
import { resources } from '@openpartner/schemas'

export type InvalidFixture = {
  readonly resource: string
  readonly file: string
  readonly value: unknown
  readonly issues: readonly { readonly code: string; readonly pointer: string }[]
}

const folder = new URL('../../packages/schemas/fixtures/', import.meta.url)

const filesIn = (path: string): readonly string[] => {
  const files = readdirSync(new URL(path, folder)).filter((file) => file.endsWith('.json'))
  if (files.length === 0) throw new Error(`no fixtures in ${path}`)
  return files
}

export const readFixture = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as unknown

/** Every invalid document of `@openpartner/schemas`, with the issues that it must have. */
export const invalidFixtures: readonly InvalidFixture[] = resources.flatMap(({ name }) =>
  filesIn(`${name}/invalid/`).map((file) => ({
    ...(readFixture(`${name}/invalid/${file}`) as Pick<InvalidFixture, 'value' | 'issues'>),
    resource: name,
    file: `${name}/${file}`,
  })),
)

/** Documents as SDKs and documentation spell them, by resource. */
export const asSentFixtures = resources.flatMap(({ name }) =>
  filesIn(`${name}/as-sent/`).map((file) => ({
    resource: name,
    file: `${name}/${file}`,
    value: readFixture(`${name}/as-sent/${file}`),
  })),
)
