// Prints the bytes of heap that a bundle holds after its first validation. Needs --expose-gc.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [bundle = '', file = ''] = process.argv.slice(2)
const document = JSON.parse(readFileSync(file, 'utf8'))
const url = pathToFileURL(bundle).href
globalThis.gc()
globalThis.gc()
const before = process.memoryUsage().heapUsed
const { check } = await import(url)
const passed = check(document)
globalThis.gc()
globalThis.gc()
const after = process.memoryUsage().heapUsed
if (!passed) throw new Error('The document was refused')
process.stdout.write(String(after - before))
