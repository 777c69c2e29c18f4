#!/usr/bin/env node
// Runs in place of `openpartner`, as on a machine that fails: it does the work and then hangs, or it fails once.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'

const { STATE: state, MARK: mark } = process.env
const parameters = process.argv.slice(2)
const after = (option) => parameters[parameters.indexOf(option) + 1]

if (state === 'fails once' && !existsSync(mark)) {
  writeFileSync(mark, '')
  process.exit(70)
}
const { status } = spawnSync('openpartner', parameters, { stdio: 'inherit' })
if (state === 'fails once') process.exit(status)
if (state === 'half written') {
  truncateSync(after('--invalid'), Math.floor(statSync(after('--invalid')).size / 2))
  rmSync(after('--summary'))
}
process.stderr.write(`${JSON.stringify({ shard: after('--shard'), pid: process.pid })}\n`)
// Until it is killed.
setInterval(() => {}, 2 ** 30)
