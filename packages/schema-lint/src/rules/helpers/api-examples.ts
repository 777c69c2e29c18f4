import type { Context } from '../../engine/rule.ts'
import type { ApiObject } from '../../schema/openapi/api-object.ts'
import { isRecord } from '../../schema/subschema.ts'
import type { Path } from '../../source/node.ts'

/** An example of a media type, a parameter or a header. */
export type ApiExample = {
  /** Under which `examples` has it; absent for `example`. */
  readonly name?: string
  /** Of the value from the document's root, or of the reference to it. */
  readonly path: Path
  readonly isElsewhere: boolean
  readonly value: unknown
}

/** So many references lead from an example to its value, at most. */
const maxSteps = 10

/** The examples beside the schema of an object, as far as they are values, here or where a reference leads. */
export function* examplesOf(object: ApiObject, { locate }: Context): Generator<ApiExample> {
  const { path, node } = object
  if (!isRecord(node.value)) return
  const { value: fields } = node
  // Nothing after the colon is null in YAML: no example.
  if (Object.hasOwn(fields, 'example') && fields['example'] !== null && isPlain(fields['example'])) {
    yield { path: [...path, 'example'], isElsewhere: false, value: fields['example'] }
  }
  const examples = Object.hasOwn(fields, 'examples') ? fields['examples'] : undefined
  if (!isRecord(examples)) return
  for (const name of Object.keys(examples)) {
    const at = [...path, 'examples', name]
    let example = examples[name]
    let from = object
    let steps = 0
    while (isRecord(example) && Object.hasOwn(example, '$ref') && steps < maxSteps) {
      const reference = example['$ref']
      const target = typeof reference === 'string' ? locate(from, reference) : undefined
      example = target?.ok ? target.node.value : undefined
      if (target?.ok) from = { ...from, document: target.document }
      steps += 1
    }
    const key = isRecord(example)
      ? ['value', 'dataValue'].find((each) => Object.hasOwn(example, each))
      : undefined
    if (!isRecord(example) || key === undefined || !isPlain(example[key])) continue
    const isElsewhere = steps > 0
    yield { name, path: isElsewhere ? [...at, '$ref'] : [...at, key], isElsewhere, value: example[key] }
  }
}

/** Whether a value is what it seems: tools put other files in the place of references. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain)
  if (!isRecord(value)) return true
  return typeof value['$ref'] !== 'string' && Object.values(value).every(isPlain)
}
