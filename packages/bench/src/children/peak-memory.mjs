// Loaded before a program: writes the bytes of memory that it had at most, with its threads, to a file when it ends.
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { isMainThread } from 'node:worker_threads'
import { peakBytes } from './peak-bytes.mjs'

const file = process.env.PEAK_MEMORY_FILE
if (isMainThread && file !== undefined) {
  process.on('exit', () => writeFileSync(file, String(peakBytes())))
}
