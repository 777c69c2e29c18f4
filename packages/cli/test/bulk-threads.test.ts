import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { describe, expect, test } from 'vitest'
import { openpartner } from './support/cli.ts'
import { mixedLines } from './support/mixed-lines.ts'
import { threadEndsAt } from './support/preload.ts'

const { folder, file } = temporaryFolder()
const content = mixedLines(1200, 5)
/** How often checkpoints are made is also how much a thread gets at once, if that is less than usual. */
const partBytes = 80_000
const input = file('lines.ndjson', content)
const names = ['invalid.ndjson', 'valid.ndjson', 'summary.json']

/** Always in the same folder: the report names it. */
async function run(args: readonly string[], node: readonly string[] = []) {
  const outputs = names.flatMap((base) => [`--${base.split('.')[0]}`, base])
  const ended = await openpartner(
    ['validate', input, ...outputs, '--checkpoint-every', String(partBytes), ...args],
    { cwd: folder, node },
  )
  return { ...ended, files: names.map((base) => readFileSync(join(folder, base), 'utf8')) }
}

test('there are several parts', () => {
  expect(content.length).toBeGreaterThan(12 * partBytes)
})

describe('reports and files are the same in any number of threads', () => {
  test.each(['pretty', 'ndjson', 'sarif'])('%s', async (format) => {
    const one = await run(['--format', format, '--threads', '1'])
    const three = await run(['--format', format, '--threads', '3'])
    expect(three).toEqual(one)
    expect(one.code).toBe(2)
  })

  test('with --normalize and --numbers', async () => {
    const args = ['--normalize', '--numbers', 'checksum', '--locale', 'sv', '--format', 'ndjson']
    expect(await run([...args, '--threads', '2'])).toEqual(await run([...args, '--threads', '1']))
  })

  test('with --max-errors', async () => {
    const args = ['--max-errors', '300', '--format', 'ndjson']
    expect(await run([...args, '--threads', '2'])).toEqual(await run([...args, '--threads', '1']))
  })
})

describe('a thread ends', () => {
  const offset = 5 * partBytes + 40_000

  test('once: its part is validated again', async () => {
    const marker = join(folder, 'ended')
    const undisturbed = await run(['--threads', '2'])
    expect(await run(['--threads', '2'], threadEndsAt(offset, marker))).toEqual(undisturbed)
    expect(existsSync(marker)).toBe(true)
  })

  test('every time: its part is an error, the others are validated', async () => {
    const node = threadEndsAt(offset)
    const { code, stderr, files } = await run(['--threads', '2', '--format', 'ndjson'], node)
    expect(stderr).toMatch(
      /lines\.ndjson:[0-9]+: error: [0-9,]+ lines from here on were not validated: a thread ended twice \(it exited\)\n/,
    )
    expect(code).toBe(2)
    const [line = 0, lost = 0] = (/ndjson:([0-9]+): error: ([0-9,]+) lines/.exec(stderr) ?? [])
      .slice(1)
      .map((text) => Number(text.replace(',', '')))
    const whole = await run(['--threads', '1', '--format', 'ndjson'])
    const letters = (text: string) =>
      text
        .trimEnd()
        .split('\n')
        .map((letter) => JSON.parse(letter) as { line: number; error?: { code: string } })
    const others = letters(files[0] ?? '').filter(({ error }) => error?.code !== 'thread-ended')
    expect(others).toEqual(
      letters(whole.files[0] ?? '').filter((letter) => letter.line < line || letter.line >= line + lost),
    )
    expect(others.some((letter) => letter.line >= line + lost)).toBe(true)
  })
})
