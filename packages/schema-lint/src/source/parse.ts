import { parseJson } from './parse-json.ts'
import type { Parsed } from './parsed.ts'
import { parseYaml } from './parse-yaml.ts'

/** The syntax that a file's name implies; JSON by default. */
export type Syntax = 'json' | 'jsonc' | 'yaml'

export function syntaxOf(name: string): Syntax {
  if (/\.ya?ml$/i.test(name)) return 'yaml'
  return /\.jsonc$/i.test(name) ? 'jsonc' : 'json'
}

/** Reads a text by its syntax. A byte order mark is not part of it. */
export function parse(text: string, syntax: Syntax): Parsed {
  // The YAML library counts the mark as a column.
  if (syntax === 'yaml') return text.startsWith('\uFEFF') ? parseYaml(text.slice(1), 1) : parseYaml(text, 0)
  // Blanked, so that the offsets stay those of the file.
  const content = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  return parseJson(content, { comments: syntax === 'jsonc' })
}
