// Loaded before a program: writes what it has used to a file when it ends.
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { peakBytes } from './peak-bytes.mjs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = { bytes: peakBytes(), milliseconds: (userCPUTime + systemCPUTime) / 1000 }
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage))
})
