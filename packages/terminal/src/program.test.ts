import { Writable } from 'node:stream'
import { capturedStreams } from '@openpartner/test-helpers/captured-streams'
import { expect, test } from 'vitest'
import { OutputClosed } from './output-closed.ts'
import { createProgram, runProgram } from './program.ts'

/** Runs a program whose only command does this. */
async function runThat(action: (end: (code: number) => void) => void, args = ['act']) {
  const { streams, written } = capturedStreams()
  const code = await runProgram(
    (context) => {
      const program = createProgram('example', context.streams)
      program.command('act').action(() => action(context.end))
      return program
    },
    args,
    streams,
  )
  return { code, ...(await written()) }
}

const failing = (error: Error) => () => {
  throw error
}

test('a command gives the exit code', async () => {
  expect(await runThat((end) => end(1))).toEqual({ code: 1, stdout: '', stderr: '' })
  expect(await runThat(() => {})).toMatchObject({ code: 0 })
})

test('help ends with 0, unknown options and misuse with 2, without control characters', async () => {
  expect(await runThat(() => {}, ['act', '--help'])).toMatchObject({ code: 0, stderr: '' })
  const unknown = await runThat(() => {}, ['act', '--\u001b[2J'])
  expect([unknown.code, unknown.stdout]).toEqual([2, ''])
  expect(unknown.stderr).toContain("unknown option '--\\u001b[2J'")
  const misuse = Object.assign(new Error('no \u001b\nfile'), { code: 'misuse' })
  expect(await runThat(failing(misuse))).toEqual({ code: 2, stdout: '', stderr: 'no \\u001b\nfile\n' })
})

test('a closed output ends with 141', async () => {
  expect(await runThat(failing(new OutputClosed()))).toEqual({ code: 141, stdout: '', stderr: '' })
})

test('a defect is not hidden, and not taken for an issue of the input', async () => {
  const { code, stdout, stderr } = await runThat(failing(new TypeError('defect \u001b[2J')))
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^internal error, please report it: TypeError: defect \\u001b\[2J\n +at /)
})

/** Runs a program that prints its help to an output that fails like this. */
async function helpFailing(error: Error) {
  const { streams, written } = capturedStreams()
  const stdout = new Writable({ write: (_chunk, _encoding, done) => setImmediate(done, error) })
  const broken = { ...streams, stdout }
  const code = await runProgram(() => createProgram('example', broken), ['--help'], broken)
  return { code, stderr: (await written()).stderr }
}

test('an output that fails after the last word is noticed', async () => {
  const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
  expect(await helpFailing(closed)).toEqual({ code: 141, stderr: '' })
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  expect(await helpFailing(full)).toEqual({
    code: 2,
    stderr: 'error: standard output cannot be written: ENOSPC: no space left on device, write\n',
  })
})
