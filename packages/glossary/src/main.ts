// `npx pnpm words [--root folder] [path…]`: what the glossary avoids, in the whole repository or below some paths.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkRepository } from './check.ts'

const { values, positionals } = parseArgs({ options: { root: { type: 'string' } }, allowPositionals: true })
const root = values.root ?? fileURLToPath(new URL('../../../', import.meta.url))

const { mentions, unused } = checkRepository(root)
const listed = mentions.filter(
  ({ file }) => positionals.length === 0 || positionals.some((path) => file.startsWith(path)),
)
for (const { file, line, kind, text, instead } of listed) {
  process.stdout.write(`${file}:${line}: ${kind} "${text}": use ${instead}\n`)
}
process.exitCode = listed.length === 0 ? 0 : 1
if (positionals.length === 0) {
  for (const { words, files, reason } of unused) {
    process.stdout.write(`unused exception for ${words.join(', ')} in ${files.join(', ')} (${reason})\n`)
  }
}
