/** Options of Node that run this code before the command, in the process and in each of its threads. */
export const preload = (code: string): readonly string[] => [
  '--import',
  `data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    import { isMainThread } from 'node:worker_threads'
    ${code}
    syncBuiltinESMExports()
  `)}`,
]

const end = "process.kill(process.pid, 'SIGKILL')"

/** Ends the process for good in the middle of a write to a file, once it has written so many bytes. */
export const killedAtByte = (bytes: number): readonly string[] =>
  preload(`
    const { writeSync } = fs
    let left = ${bytes}
    fs.writeSync = (file, buffer, offset, length, position) => {
      if (length > left) {
        writeSync(file, buffer, offset, left, position)
        ${end}
      }
      left -= length
      return writeSync(file, buffer, offset, length, position)
    }
  `)

/** Ends the process for good just before or just after a file gets its name. */
export const killedAtRename = (number: number, when: 'before' | 'after'): readonly string[] =>
  preload(`
    const { renameSync } = fs
    let left = ${number}
    fs.renameSync = (from, to) => {
      left -= 1
      if (left === 0 && ${when === 'before'}) ${end}
      renameSync(from, to)
      if (left === 0) ${end}
    }
  `)

/** Sends the process a signal while it reads for the n-th time. */
export const signalledAtRead = (number: number, signal: 'SIGINT' | 'SIGTERM'): readonly string[] =>
  preload(`
    const { readSync } = fs
    let left = ${number}
    fs.readSync = (...args) => {
      left -= 1
      if (left === 0 && isMainThread) process.kill(process.pid, '${signal}')
      return readSync(...args)
    }
  `)

/**
 * Ends a thread that reads a certain byte.
 * @param marker a file that is made when that happens; where it is given, it happens once
 */
export const threadEndsAt = (offset: number, marker?: string): readonly string[] =>
  preload(`
    const { readSync, openSync } = fs
    const marker = ${JSON.stringify(marker ?? null)}
    const isFirst = () => {
      try {
        openSync(marker, 'wx')
        return true
      } catch {
        return false
      }
    }
    if (!isMainThread) {
      fs.readSync = (file, buffer, at, length, position) => {
        if (position <= ${offset} && ${offset} < position + length && (marker === null || isFirst())) process.exit(3)
        return readSync(file, buffer, at, length, position)
      }
    }
  `)
