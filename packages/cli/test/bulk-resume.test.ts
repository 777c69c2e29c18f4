import { spawn } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { describe, expect, test } from 'vitest'
import { bin, openpartner, sample } from './support/cli.ts'
import { mixedLines } from './support/mixed-lines.ts'
import { killedAtByte, killedAtRename, signalledAtRead } from './support/preload.ts'

const { folder, file } = temporaryFolder()
const lines = file('lines.ndjson', mixedLines(300, 4))
const customers = JSON.parse(readFileSync(sample, 'utf8')) as object[]
const array = file(
  'array.json',
  JSON.stringify(Array.from({ length: 200 }, (_, at) => customers[at % customers.length])),
)
/** Stored, so that it comes in as many parts as its bytes. */
const compressed = file('lines.ndjson.gz', gzipSync(readFileSync(lines), { level: 0 }))

const names = ['invalid.ndjson', 'valid.ndjson', 'summary.json'] as const

function argsIn(name: string, input: string, more: readonly string[] = []): string[] {
  const own = join(folder, name)
  mkdirSync(own, { recursive: true })
  const outputs = names.flatMap((base) => [`--${base.split('.')[0]}`, base])
  // Relative, so that every folder gets the same summary.
  const args = ['validate', input, ...outputs, '--resume', 'checkpoint.json', '--checkpoint-every', '20000']
  return [...args, '--format', 'ndjson', ...more]
}

const run = (name: string, input: string, node: readonly string[] = [], more: readonly string[] = []) =>
  openpartner(argsIn(name, input, more), { cwd: join(folder, name), node })

const results = (name: string): string[] =>
  names.map((base) => readFileSync(join(folder, name, base), 'utf8'))
const hasCheckpoint = (name: string): boolean => existsSync(join(folder, name, 'checkpoint.json'))

// Every place where an interruption is different is tried in one kind of run, and a few of them in the others.
describe.each([
  ['lines, in the main thread', 'plain', lines, [], [0.001, 0.13, 0.5, 0.77, 0.999], ['before', 'after']],
  ['lines, in two threads', 'threads', lines, ['--threads', '2'], [0.6], ['before']],
  ['compressed lines', 'compressed', compressed, [], [0.6], ['after']],
  ['an array', 'array', array, [], [0.4], ['after']],
] as const)('%s', (_what, kind, input, more, shares, times) => {
  mkdirSync(join(folder, kind), { recursive: true })
  const undisturbed = openpartner(argsIn(kind, input, more), { cwd: join(folder, kind) })
  const written = undisturbed.then(() => results(kind).slice(0, 2).join('').length)

  test('without a disturbance no checkpoint is left', async () => {
    expect((await undisturbed).code).toBe(kind === 'array' ? 1 : 2)
    expect(hasCheckpoint(kind)).toBe(false)
    expect(await written).toBeGreaterThan(100_000)
  })

  test.each(shares)('killed after %f of what is written', async (share) => {
    const name = `${kind}-${share}`
    mkdirSync(join(folder, name), { recursive: true })
    const killed = await run(name, input, killedAtByte(Math.floor((await written) * share)), more)
    expect(killed.code).toBe(null)
    const { code, stderr } = await run(name, input, [], more)
    expect(code).toBe((await undisturbed).code)
    expect(results(name)).toEqual(results(kind))
    expect(stderr.includes('continued after ')).toBe(share > 0.1)
    expect(hasCheckpoint(name)).toBe(false)
  })

  test.each(times)('killed at checkpoint 4, %s it is there, and then at the next one', async (when) => {
    const name = `${kind}-${when}`
    mkdirSync(join(folder, name), { recursive: true })
    for (const at of [4, 1]) {
      expect((await run(name, input, killedAtRename(at, when), more)).code).toBe(null)
    }
    await run(name, input, [], more)
    expect(results(name)).toEqual(results(kind))
  })
})

describe('a checkpoint of another run is not used', () => {
  const start = async (name: string): Promise<string> => {
    const own = join(folder, name)
    mkdirSync(own, { recursive: true })
    writeFileSync(join(own, 'input.ndjson'), readFileSync(lines))
    await run(name, 'input.ndjson', killedAtRename(3, 'after'))
    expect(hasCheckpoint(name)).toBe(true)
    return join(own, 'input.ndjson')
  }
  const expectRefused = async (name: string, reason: string, more: readonly string[] = []) => {
    const before = results(name).slice(0, 1)
    const { code, stderr, stdout } = await run(name, 'input.ndjson', [], more)
    expect(stderr).toBe(
      `error: the checkpoint checkpoint.json cannot be used: ${reason}; delete it to begin anew\n`,
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(results(name).slice(0, 1)).toEqual(before)
    expect(hasCheckpoint(name)).toBe(true)
  }
  const summaryThere = (name: string) => writeFileSync(join(folder, name, 'summary.json'), '')

  test('a file that has grown', async () => {
    const input = await start('grown')
    summaryThere('grown')
    appendFileSync(input, '{}\n')
    await expectRefused('grown', 'input.ndjson has changed since it was written: its size is another')
  })

  test('a file with another beginning', async () => {
    const input = await start('begin')
    summaryThere('begin')
    const bytes = readFileSync(input)
    bytes[0] = 0x20
    writeFileSync(input, bytes)
    await expectRefused('begin', 'input.ndjson has changed since it was written: its first bytes are others')
  })

  test('a file that was modified', async () => {
    const input = await start('modified')
    summaryThere('modified')
    utimesSync(input, 1, 1)
    await expectRefused('modified', 'input.ndjson has changed since it was written: it was modified')
  })

  test('another option', async () => {
    await start('option')
    summaryThere('option')
    await expectRefused('option', 'it is of a run with another --max-issues', ['--max-issues', '7'])
    await expectRefused('option', 'it is of a run with another --as', ['--as', 'customer-summary'])
  })

  test.each<[string, (checkpoint: Record<string, unknown>) => unknown, string]>([
    [
      'another version',
      (checkpoint) => ({ ...checkpoint, version: 7 }),
      'it has version 7, this command reads version 1',
    ],
    ['no checkpoint', () => ({ some: 'thing' }), 'it is none of openpartner validate'],
  ])('%s', async (name, change, reason) => {
    await start(name)
    summaryThere(name)
    const path = join(folder, name, 'checkpoint.json')
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))))
    await expectRefused(name, reason)
  })

  test('an output that has become shorter', async () => {
    await start('shorter')
    writeFileSync(join(folder, 'shorter/valid.ndjson'), '')
    const { code, stderr } = await run('shorter', 'input.ndjson')
    expect([code, stderr]).toEqual([
      2,
      'error: valid.ndjson is shorter than the checkpoint says, so that the run cannot be continued\n',
    ])
  })
})

describe('a signal ends the run in good order', () => {
  test.each([
    ['SIGINT', 130, 4, []],
    ['SIGTERM', 143, 4, []],
    // The main thread reads the beginning of the file twice, and no more.
    ['SIGINT', 130, 2, ['--threads', '2']],
  ] as const)('%s, %i, at read %i, %j', async (signal, code, number, more) => {
    const name = `${signal}${more.length}`
    mkdirSync(join(folder, name), { recursive: true })
    const ended = await run(name, lines, signalledAtRead(number, signal), more)
    expect(ended.stderr).toMatch(
      /(?:^|\n)interrupted after [0-9]+ records?; the same command continues from there \(checkpoint\.json\)\n$/,
    )
    expect(ended.code).toBe(code)
    const [invalid = '', valid = '', summary = ''] = results(name)
    for (const text of [invalid, valid]) expect(text).toMatch(/^$|\n$/)
    const counts = JSON.parse(summary) as Record<string, number>
    expect(counts).toMatchObject({ stopped: 'interrupted' })
    expect(valid.split('\n').length - 1).toBe(counts['valid'])
    expect(JSON.parse(ended.stdout.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      summary: { valid: counts['valid'] },
    })
    const rest = await run(name, lines, [], more)
    expect(rest.code).toBe(2)
    expect(results(name)).toEqual(results('plain'))
  })

  test('standard input that does not end', async () => {
    const target = join(folder, 'from-stdin.ndjson')
    const child = spawn(process.execPath, [bin, 'validate', '-', '--format', 'ndjson', '--invalid', target])
    let [stdout, stderr] = ['', '']
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (stdout === '') child.kill('SIGINT')
      stdout += text
    })
    child.stdin.write('{}\n{}\n')
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(stderr).toBe('interrupted after 2 records; with --resume <checkpoint>, a run can be continued\n')
    expect(code).toBe(130)
    expect(readFileSync(target, 'utf8').split('\n')).toHaveLength(3)
  })
})

test('what cannot be resumed is misuse', async () => {
  const stdin = await openpartner(['validate', '-', '--resume', 'x.json'])
  expect(stdin.stderr).toBe('error: --resume needs files: standard input cannot be read again\n')
  const held = await openpartner(['validate', sample, '--resume', 'x.json', '--format', 'sarif'])
  expect(held.stderr).toBe(
    'error: --resume needs a report that is written as the run goes on: --format pretty or ndjson\n',
  )
  expect([stdin.code, held.code]).toEqual([2, 2])
  rmSync('x.json', { force: true })
})
