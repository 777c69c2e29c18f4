import { extname } from 'node:path'
import { readData } from './data.ts'
import { readMarkdown } from './markdown.ts'
import { proseLines, type Token } from './token.ts'
import { readTypeScript } from './type-script.ts'
import { readVue } from './vue.ts'

/** Comments of files in other languages: CSS, Python, shell, HTML. */
function readComments(_file: string, source: string): Token[] {
  return source.split('\n').flatMap((line, index) => {
    const comment = /(?:\/\*+|^\s*\*|(?:^|\s)#(?!!)|<!--|(?:^|\s)\/\/)\s(.*?)(?:\*\/|-->)?$/.exec(line)?.[1]
    return comment === undefined ? [] : proseLines(comment, index + 1)
  })
}

const readers: Readonly<Record<string, (file: string, source: string) => Token[]>> = {
  '.ts': readTypeScript,
  '.tsx': readTypeScript,
  '.mts': readTypeScript,
  '.mjs': readTypeScript,
  '.js': readTypeScript,
  '.cjs': readTypeScript,
  '.md': readMarkdown,
  '.vue': readVue,
  '.json': readData,
  '.yaml': readData,
  '.yml': readData,
}

/** The names and sentences of a file; its own name comes first. */
export function tokensOf(file: string, source: string): Token[] {
  const path: Token[] = file.split('/').map((text) => ({ kind: 'name', line: 1, text }))
  return [...path, ...(readers[extname(file)] ?? readComments)(file, source)]
}
