// Prints the milliseconds from the import of a bundle to the end of its first validation.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [bundle = '', file = ''] = process.argv.slice(2)
const document = JSON.parse(readFileSync(file, 'utf8'))
const url = pathToFileURL(bundle).href
const start = performance.now()
const { check } = await import(url)
const passed = check(document)
const milliseconds = performance.now() - start
if (!passed) throw new Error('The document was refused')
process.stdout.write(String(milliseconds))
