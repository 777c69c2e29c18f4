// Prints the milliseconds from the import of a module to the end of its first validation: by its function `check`, or by that
// of the validator that is named.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [module = '', file = '', validator] = process.argv.slice(2)
const document = JSON.parse(readFileSync(file, 'utf8'))
const url = pathToFileURL(module).href
const start = performance.now()
const exported = await import(url)
const passed = (validator === undefined ? exported : exported[validator]).check(document)
const milliseconds = performance.now() - start
if (!passed) throw new Error('The document was refused')
process.stdout.write(String(milliseconds))
