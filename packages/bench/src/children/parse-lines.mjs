// Reads a file of NDJSON and parses each line: what every program does that needs the records.
import { openSync, readSync } from 'node:fs'
import { argv, stdout } from 'node:process'

const lineFeed = 0x0a
const descriptor = openSync(argv[2], 'r')
const buffer = Buffer.allocUnsafe(1024 * 1024)
let held = 0
let records = 0
for (;;) {
  const count = readSync(descriptor, buffer, held, buffer.length - held, null)
  if (count === 0) break
  const end = held + count
  let from = 0
  for (let at = buffer.indexOf(lineFeed); at >= 0 && at < end; at = buffer.indexOf(lineFeed, from)) {
    JSON.parse(buffer.toString('utf8', from, at))
    records += 1
    from = at + 1
  }
  buffer.copyWithin(0, from, end)
  held = end - from
}
stdout.write(`${records}\n`)
