import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the build has made: title, folder, and which of its files count. */
const products = [
  ['JSON Schemas', 'packages/schemas/generated', /\.schema\.json$/],
  ['Types', 'packages/types/generated', /\.d\.ts$/],
  ['Validators and normalizers', 'packages/validators/dist', /\.js$/],
  ['Messages', 'packages/messages/dist', /\.js$/],
  ['Registration data', 'packages/registration/dist', /\.js$/],
  ['Command line', 'packages/cli/dist', /\.js$/],
]

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** A table of the products with the number of files, their size and their size after gzip. */
export async function builtReport() {
  const rows = await Promise.all(
    products.map(async ([title, folder, pattern]) => {
      const paths = (await readdir(folder, { recursive: true })).filter((path) => pattern.test(path))
      const texts = await Promise.all(paths.map((path) => readFile(join(folder, path))))
      const sum = (sizes) => kilobytes(sizes.reduce((total, size) => total + size, 0))
      const sizes = texts.map((text) => text.length)
      const zipped = texts.map((text) => gzipSync(text, { level: 9 }).length)
      return [
        title,
        `${paths.length} ${paths.length === 1 ? 'file' : 'files'}`,
        sum(sizes),
        `${sum(zipped)} gzipped`,
      ]
    }),
  )
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column].length)))
  const lines = rows.map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column])))
      .join('  '),
  )
  return `\nBuilt from one source\n${lines.map((line) => `  ${line}\n`).join('')}\n`
}
