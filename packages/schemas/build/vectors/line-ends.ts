import { notBlank } from '../../src/define/patterns.ts'
import type { ResourceName } from '../../src/generated/resources.ts'
import { codeOf } from '../issue-codes/rows.ts'
import { smallestWith, valueAt, withValue } from './document.ts'
import { fieldsOf } from './fields.ts'
import { refused, type Vector } from './vector.ts'

/** Every format with a line feed after it: in JSON Schema `$` is the very end, in Python, PCRE, Java and .NET it is not. */
export function lineEndVectors(resource: ResourceName): Vector[] {
  return fieldsOf(resource).flatMap(({ pointer, schema }) => {
    const base = smallestWith(resource, pointer)
    const text = valueAt(base, pointer)
    const hasFormat = schema.pattern !== undefined && schema.pattern !== notBlank
    if (!hasFormat || typeof text !== 'string' || text === '') return []
    const data = withValue(base, pointer, `${text}\n`)
    return [refused(`${pointer} ends in a line feed.`, data, { code: codeOf(schema, 'pattern'), pointer })]
  })
}
