import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Step } from './page.ts'

/** Changes the file of the title: the lines that stay and go must be there once, one after the other. */
export function applyDiff({ block, reader }: Step): undefined {
  const { title } = block
  if (title === undefined) throw new Error('A change needs the name of its file.')
  const lines = block.text.trimEnd().split('\n')
  const side = (sign: string): string =>
    lines.flatMap((line) => (line.startsWith(sign) ? [] : [line.slice(1)])).join('\n')
  const parts = readFileSync(join(reader.folder, title), 'utf8').split(side('+'))
  if (parts.length !== 2) throw new Error(`${title} has these lines ${parts.length - 1} times.`)
  reader.write(title, parts.join(side('-')))
}
