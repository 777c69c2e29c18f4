import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import { openpartner, sample } from './support/cli.ts'
import { preload } from './support/preload.ts'

const { file } = temporaryFolder()
const [good = ''] = readFileSync(sample.replace('.json', '.ndjson'), 'utf8').split('\n')
const recordCount = 3000
const lines = Buffer.from(`${good}\n`.repeat(recordCount))
const compressed = file('lines.ndjson.gz', gzipSync(lines))

/** Writes at the end how many texts were parsed. */
const countsParsed = preload(`
  const { parse } = JSON
  let parsed = 0
  JSON.parse = (...args) => {
    parsed += 1
    return parse(...args)
  }
  process.on('exit', () => process.stderr.write('parsed ' + parsed))
`)

test.each(['-', compressed])('of a long stream, valid lines are not parsed: %s', async (name) => {
  const { stdout, stderr, code } = await openpartner(['validate', name], { stdin: lines, node: countsParsed })
  expect(code).toBe(0)
  expect(stdout).toContain('3,000 records · 3,000 valid')
  const parsed = Number(/parsed ([0-9]+)/.exec(stderr)?.[1])
  // The scanner is loaded once there is something for it to do.
  expect(lines.length).toBeGreaterThan(3 * 1024 * 1024)
  expect(parsed).toBeLessThan(recordCount / 3)
})
