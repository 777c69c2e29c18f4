import type { Context } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { nodeAt, type Path } from '../../source/node.ts'
import type { InstanceIssue } from '../../instance-check/issue.ts'
import { shorten } from '../../analysis/texts/shorten.ts'

/** Reports a value in a schema that the schema itself rejects, at the rejected part. */
export function reportInvalid(
  schema: Subschema,
  path: Path,
  value: unknown,
  { validate, report }: Context,
  options: { readonly name: string; readonly ignore?: (issue: InstanceIssue) => boolean },
): void {
  // In OpenAPI, what a schema shows may be a request as well as a response.
  const direction = schema.dialect.id.startsWith('openapi') ? 'either' : undefined
  const [issue] = validate(schema, value, { direction, node: nodeAt(schema.node, path) }) ?? []
  if (issue === undefined || options.ignore?.(issue) === true) return
  const where = issue.path.length === 0 ? 'it' : `${shorten(issue.path.join('.'))} in it`
  report({
    at: schema,
    path: [...path, ...issue.path],
    message: `${options.name} is rejected by its own schema: ${where} ${issue.message}.`,
    ...(issue.related && { related: issue.related }),
  })
}
