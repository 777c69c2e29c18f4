// Prints the counts of a JSON report as outputs of a step.
import { readFileSync } from 'node:fs'

const { summary } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
for (const name of ['errors', 'warnings', 'infos']) process.stdout.write(`${name}=${summary[name]}\n`)
