import { valueChecks } from '../../analysis/dialects/keyword-value-checks.ts'
import { isValidFor } from '../../analysis/dialects/meant-keyword.ts'
import type { Fix } from '../../engine/finding.ts'
import { has, type Subschema } from '../../schema/subschema.ts'
import { jsonTypes } from '../../schema/types.ts'

/**
 * What to do with a keyword that was written among the schemas of another, such as `required` in `properties`, and is
 * not a schema itself. Asked for in https://github.com/ajv-validator/ajv-cli/issues/219.
 */
export function meantBeside(
  schema: Subschema,
  holder: string,
  name: string,
  value: unknown,
): { readonly sentence: string; readonly fix?: Fix } | undefined {
  const { dialect } = schema
  if (!dialect.keywords.has(name) || !valueChecks.has(name)) return undefined
  if (isPropertyInShort(name, value) || !isValidFor(name, value, dialect)) return undefined
  const sentence = `The keyword "${name}" belongs beside "${holder}", not in it.`
  if (has(schema, name)) return { sentence }
  const edits = [
    { op: 'remove', path: [holder, name] },
    { op: 'set', path: [name], value },
  ] as const
  return { sentence, fix: { safe: false, title: `Move ${name} beside ${holder}`, edits } }
}

/** Whether the name of a type stands for a schema: `properties: { title: string }`. */
function isPropertyInShort(name: string, value: unknown): boolean {
  return jsonTypes.some((type) => type === value) && (name !== 'type' || value !== 'object')
}
