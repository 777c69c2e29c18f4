import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { names, packageRoot } from './support/variants.ts'

type Entry = {
  path: string
  resource: string
  variant: string
  dialect: string
  id?: string
  url: string
  bytes: number
  sha256: string
}

const read = (path: string): Buffer => readFileSync(new URL(path, packageRoot))
const { version } = JSON.parse(read('package.json').toString()) as { version: string }
const manifest = JSON.parse(read('generated/manifest.json').toString()) as {
  package: string
  version: string
  schemas: Entry[]
}

const dialects: Record<string, string> = {
  'https://json-schema.org/draft/2020-12/schema': '2020-12',
  'http://json-schema.org/draft-07/schema#': 'draft-07',
}

test('every schema file is in the manifest, once', () => {
  const onDisk = readdirSync(new URL('generated/', packageRoot), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.schema.json'))
    .map((path) => `generated/${path}`)
  expect(manifest.schemas.map(({ path }) => path).toSorted()).toEqual(onDisk.toSorted())
  expect([manifest.package, manifest.version]).toEqual(['@openpartner/schemas', version])
})

test.each(manifest.schemas)('$path is as the manifest says', (entry) => {
  const bytes = read(entry.path)
  const schema = JSON.parse(bytes.toString()) as { $id?: string; $schema?: string; title: string }
  expect(entry.bytes).toBe(bytes.length)
  expect(entry.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  expect(entry.id).toBe(schema.$id)
  expect(entry.dialect).toBe(dialects[schema.$schema ?? ''] ?? 'draft-04')
  expect(entry.url).toBe(`https://cdn.jsdelivr.net/npm/@openpartner/schemas@${version}/${entry.path}`)
  expect(names).toContain(entry.resource)
  const folder = entry.variant === 'separate' ? '' : `${entry.variant}/`
  expect(entry.path).toBe(`generated/${folder}${entry.resource}.schema.json`)
})
