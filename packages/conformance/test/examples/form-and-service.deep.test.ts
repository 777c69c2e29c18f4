import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll } from 'vitest'
import { packAll, run } from '../../src/pack.ts'
import { installExample } from './support/project-of-example.ts'
import { testPair } from './support/test-pair.ts'

const folder = realpathSync(mkdtempSync(`${tmpdir()}/openpartner-examples-`))
afterAll(() => rmSync(folder, { recursive: true }))

mkdirSync(`${folder}/tarballs`)
const tarballs = packAll(`${folder}/tarballs`)
const skipped = ['service', 'form']
  .map((name) => installExample(name, `${folder}/${name}`, tarballs))
  .find((reason) => reason !== undefined)
if (skipped === undefined) {
  const { status, output } = run('npm', ['run', 'build'], `${folder}/form`)
  if (status !== 0) throw new Error(`vite build: ${output}`)
} else process.stderr.write(`form-and-service.deep.test.ts skipped: ${skipped}\n`)

const pair = (title: string, path: string, pages: string) =>
  testPair(
    title,
    [path],
    () => ({ service: `${folder}/service`, pages }),
    () => skipped,
  )

pair('from tarballs, without a bundler', '/plain.html', '../form')
pair('from tarballs, built by Vite', '/index.html', '../form/dist')
