// Loaded before a program: writes what it has used to a file when it ends.
import { writeFileSync } from 'node:fs'
import process from 'node:process'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = { bytes: maxRSS * 1024, milliseconds: (userCPUTime + systemCPUTime) / 1000 }
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage))
})
