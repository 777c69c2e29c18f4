import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { findInputs } from '../src/inputs/find-inputs.ts'
import { runWith } from './support/run-with.ts'

const { folder } = temporaryFolder()
const at = (name: string): string => join(folder, name)

mkdirSync(at('in/deep [1]'), { recursive: true })
mkdirSync(at('empty'))
const customer = '{"id":"0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11"}'
for (const name of ['b.json', 'a.ndjson', 'C.JSON', 'deep [1]/d.jsonl', 'deep [1]/notes.txt', 'g.csv'])
  writeFileSync(at(`in/${name}`), customer)
writeFileSync(at('in/deep [1]/e.json.gz'), gzipSync(customer))
writeFileSync(at('in/f.ndjson.zst'), '')
symlinkSync(at('in'), at('in/deep [1]/again'))

const all = [
  'C.JSON',
  'a.ndjson',
  'b.json',
  'deep [1]/d.jsonl',
  'deep [1]/e.json.gz',
  'f.ndjson.zst',
  'g.csv',
]

test('a folder, with and without a slash, in a stable order, without going around in links', async () => {
  const expected = { files: all.map((name) => at(`in/${name}`)) }
  expect(await findInputs([at('in')])).toEqual(expected)
  expect(await findInputs([`${at('in')}/`])).toEqual({ files: expected.files })
})

test('a file whose name looks like a glob is itself; a glob finds its files; each file comes once', async () => {
  const named = at('in/deep [1]/d.jsonl')
  expect(await findInputs([named, '-', at('in/*.json'), at('in/b.json')])).toEqual({
    files: [named, '-', at('in/b.json')],
  })
})

test('a file that does not exist is left to the reader', async () => {
  expect(await findInputs(['missing.json'])).toEqual({ files: ['missing.json'] })
})

test.each([
  [at('empty'), 'has no files to validate (.json, .ndjson'],
  [at('in/*.xml'), 'no file matches'],
])('misuse: %s', async (argument, message) => {
  const { code, stdout, stderr } = await runWith(['validate', argument])
  expect(stderr).toContain(message)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

test('the command reads a folder', async () => {
  const { stdout } = await runWith(['validate', at('in/deep [1]'), '--format', 'json'])
  const { files } = JSON.parse(stdout) as { files: { file: string; records: unknown[] }[] }
  expect(files.map(({ file, records }) => [file, records.length])).toEqual([
    [at('in/deep [1]/d.jsonl'), 1],
    [at('in/deep [1]/e.json.gz'), 1],
  ])
})
