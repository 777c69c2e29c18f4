import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { docs } from '../../build/folders.ts'

/** A piece of code that a page shows. */
export type Block = {
  readonly language: string
  /** The file that it is, as the reader would name it: `[request.json]` behind the language. */
  readonly title: string | undefined
  readonly line: number
  readonly text: string
}

const fence = /^(\s*)```(\S*)[^[]*(?:\[(.+)\])?.*$/
const snippet = /^<<< @\/(\S+)(?:.*\[(.+)\])?.*$/

/** Every block of a page, in order: fenced code, and files that VitePress shows by `<<< @/path [title]`. */
export function blocksOf(markdown: string): Block[] {
  const lines = markdown.split('\n')
  const blocks: Block[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const [, path, name] = snippet.exec(line) ?? []
    if (path !== undefined) blocks.push({ ...fileBlock(path, name), line: index + 1 })
    const [, indent, language, title] = fence.exec(line) ?? []
    if (language === undefined) continue
    const end = lines.indexOf(`${indent}\`\`\``, index + 1)
    if (end < 0) throw new Error(`The block in line ${index + 1} does not end.`)
    const text = lines.slice(index + 1, end).map((one) => one.slice(indent?.length ?? 0))
    blocks.push({ language, title, line: index + 1, text: `${text.join('\n')}\n` })
    index = end
  }
  return blocks
}

function fileBlock(path: string, title = basename(path)): Omit<Block, 'line'> {
  const language = { '.py': 'python', '.yml': 'yaml' }[extname(path)] ?? extname(path).slice(1)
  return { language, title, text: readFileSync(new URL(path, docs), 'utf8') }
}
