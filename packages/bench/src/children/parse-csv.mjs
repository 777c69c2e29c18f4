// The rows of standard input by csv-parse, and nothing else.
import process from 'node:process'
import { parse } from 'csv-parse'

let rows = 0
for await (const row of process.stdin.pipe(parse())) rows += row.length > 0 ? 1 : 0
process.stdout.write(`${rows}\n`)
