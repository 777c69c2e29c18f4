import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { names, packageRoot } from './support/variants.ts'

type File = { path: string; url: string; bytes: number; sha256: string }
type Entry = File & { resource: string; variant: string; dialect: string; id?: string }

const read = (path: string): Buffer => readFileSync(new URL(path, packageRoot))
const { version } = JSON.parse(read('package.json').toString()) as { version: string }
const manifest = JSON.parse(read('generated/manifest.json').toString()) as {
  package: string
  version: string
  schemas: Entry[]
  openapi: (File & { openapi: string })[]
  vectors: (File & { resource: string })[]
  issueCodes: File
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
  const schema = JSON.parse(read(entry.path).toString()) as { $id?: string; $schema?: string; title: string }
  expect(entry.id).toBe(schema.$id)
  expect(entry.dialect).toBe(dialects[schema.$schema ?? ''] ?? 'draft-04')
  expect(names).toContain(entry.resource)
  const folder = entry.variant === 'separate' ? '' : `${entry.variant}/`
  expect(entry.path).toBe(`generated/${folder}${entry.resource}.schema.json`)
})

const files = [...manifest.schemas, ...manifest.openapi, ...manifest.vectors, manifest.issueCodes]

test.each(files)('$path can be checked', (file) => {
  const bytes = read(file.path)
  expect(file.bytes).toBe(bytes.length)
  expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  expect(file.url).toBe(`https://cdn.jsdelivr.net/npm/@openpartner/schemas@${version}/${file.path}`)
})

test('every resource has its vectors', () => {
  expect(manifest.vectors.map(({ resource }) => resource)).toEqual(names)
  expect(manifest.vectors.map(({ path }) => path)).toEqual(
    names.map((name) => `generated/vectors/${name}.json`),
  )
})

test('every OpenAPI document is in the manifest, with its version', () => {
  const onDisk = readdirSync(new URL('generated/', packageRoot)).filter((name) => name.startsWith('openapi'))
  expect(manifest.openapi.map(({ path }) => path).toSorted()).toEqual(
    onDisk.map((name) => `generated/${name}`).toSorted(),
  )
  expect(manifest.openapi.map(({ openapi }) => openapi)).toEqual(['3.1.0', '3.0.3'])
})
