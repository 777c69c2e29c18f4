import stringify from 'json-stringify-pretty-compact'
import type { Example } from '../engine/rule.ts'
import { syntaxOf } from '../source/parse.ts'

/** A file of an example as people read it. */
export type ExampleText = {
  /** If the example consists of files. */
  readonly name?: string
  readonly language: 'json' | 'jsonc' | 'yaml'
  readonly text: string
}

/** The texts of an example, schemas on as few lines as they fit. */
export function exampleTexts(example: Example): readonly ExampleText[] {
  if ('schema' in example) return [{ language: 'json', text: show(example.schema) }]
  return Object.entries(example.files).map(([name, content]) => ({
    name,
    language: syntaxOf(name),
    text: typeof content === 'string' ? content : show(content),
  }))
}

function show(schema: unknown): string {
  return stringify(schema, { maxLength: 100 })
}
