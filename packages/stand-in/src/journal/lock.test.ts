import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, onTestFinished, test } from 'vitest'
import { takeLock } from './lock.ts'

const { folder } = temporaryFolder()

async function taken(path: string) {
  const locked = await takeLock(path)
  if ('owner' in locked) throw new Error(`process ${locked.owner} has it`)
  return locked
}

test('a lock is taken once, and again after it was released', async () => {
  const path = join(folder, 'once.lock')
  const first = await taken(path)
  expect(await takeLock(path)).toEqual({ owner: process.pid })
  await first.release()
  await (await taken(path)).release()
  expect(existsSync(path)).toBe(false)
})

test('a lock of a process that runs is its own', async () => {
  const path = join(folder, 'other.lock')
  writeFileSync(path, JSON.stringify({ pid: process.ppid }))
  expect(await takeLock(path)).toEqual({ owner: process.ppid })
  expect(readFileSync(path, 'utf8')).toContain(String(process.ppid))
})

test.each([
  ['of a process that has ended', { pid: 2 ** 22 + 1 }],
  // In a container, every run has the same number.
  ['of an earlier process with our number', { pid: process.pid, started: '1' }],
  ['that its process could not finish', undefined],
])('a lock %s is taken over', async (name, owner) => {
  const path = join(folder, `${name}.lock`)
  writeFileSync(path, owner === undefined ? '' : JSON.stringify(owner))
  writeFileSync(`${path}.turn`, JSON.stringify({ pid: 2 ** 22 + 1 }))
  const [one, other] = await Promise.all([takeLock(path), takeLock(path)])
  expect([one, other].filter((locked) => 'release' in locked)).toHaveLength(1)
})

test.runIf(process.platform === 'linux')(
  'a number that another process has by now does not count',
  async () => {
    const path = join(folder, 'number.lock')
    writeFileSync(path, JSON.stringify({ pid: process.ppid, started: '1' }))
    await (await taken(path)).release()
    expect(existsSync(path)).toBe(false)
  },
)

test.runIf(process.platform === 'linux')(
  'a process that was killed, but not yet buried, has no lock',
  async () => {
    // The parent becomes a program that never asks for the end of its children.
    const parent = spawn('sh', ['-c', 'sleep 1000 & echo $!; exec sleep 1000'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    onTestFinished(() => void parent.kill('SIGKILL'))
    const [bytes] = (await once(parent.stdout, 'data')) as [Buffer]
    const pid = Number(bytes.toString())
    // The shell would ask, so that the child lives until it has become that program.
    await expect.poll(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8')).toBe('sleep\n')
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ')
    const path = join(folder, 'killed.lock')
    writeFileSync(path, JSON.stringify({ pid }))
    await (await taken(path)).release()
    expect(existsSync(path)).toBe(false)
  },
)
