import { readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'

type Owner = { readonly pid: number; readonly started?: string | undefined }

/** What this process holds: its own number in a lock may be that of an earlier one, as in a container. */
const held = new Set<string>()

/** A lock, or the number of the process that has it. */
export type Locked = { readonly release: () => Promise<void> } | { readonly owner: number }

/** Takes a lock file. One whose process has ended is taken over. @throws if it cannot be written */
export async function takeLock(path: string): Promise<Locked> {
  const mine: Owner = { pid: process.pid, started: startOf(process.pid) }
  for (;;) {
    if (held.has(path)) return { owner: process.pid }
    if (created(path, mine)) break
    const owner = await ownerOf(path)
    if (owner !== undefined && isRunning(owner)) return { owner: owner.pid }
    // Of several that find the same stale lock, one removes it.
    const turn = `${path}.turn`
    if (!created(turn, mine)) {
      const other = await ownerOf(turn)
      if (other !== undefined && isRunning(other)) return { owner: other.pid }
      await rm(turn, { force: true })
      continue
    }
    const now = await ownerOf(path)
    if (now === undefined || !isRunning(now)) await rm(path, { force: true })
    await rm(turn, { force: true })
  }
  held.add(path)
  const release = async (): Promise<void> => {
    await rm(path, { force: true })
    held.delete(path)
  }
  return { release }
}

/** Whether there was none, and now there is. */
function created(path: string, owner: Owner): boolean {
  try {
    writeFileSync(path, JSON.stringify(owner), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** How often a lock is read that says nothing: its process may be about to write its number, or was killed before. */
const readings = 20

async function ownerOf(path: string): Promise<Owner | undefined> {
  for (let reading = 0; reading < readings; reading += 1) {
    try {
      const owner = JSON.parse(readFileSync(path, 'utf8')) as Owner | null
      if (typeof owner?.pid === 'number') return owner
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    }
    await setTimeout(10)
  }
  return undefined
}

function isRunning({ pid, started }: Owner): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    // A process of another user is not to be signaled.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  const [state] = statusOf(pid)
  // One that was killed stays until its parent has asked for its end, in some containers forever.
  if (state === 'Z' || state === 'X') return false
  const now = startOf(pid)
  return started === undefined || now === undefined || started === now
}

/** When a process was started, in ticks since the boot: numbers are used again. */
const startOf = (pid: number): string | undefined => statusOf(pid)[19]

/** The state of a process and what follows it; nothing but on Linux, which has it in a file. */
function statusOf(pid: number): readonly string[] {
  try {
    // The second field is a name in parentheses, which may have anything in it.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1)?.trim().split(' ') ?? []
  } catch {
    return []
  }
}
