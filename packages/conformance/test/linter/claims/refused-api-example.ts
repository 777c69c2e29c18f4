import { type Check, type Files, isRecord, type Location, unescapedToken, valueAt } from './claim.ts'
import { validatorAt } from './engine.ts'

/** An example of a media type, a parameter or a header: ajv refuses it by the schema beside it. */
export const refusedApiExample: Check = ({ file, pointer }, files) =>
  locationsOfExamples({ file, pointer }, files).some(({ holder, value }) => {
    const isValid = validatorAt({ file, pointer: `${holder}/schema` }, files)
    return value !== undefined && !isValid(value)
  })

/** The objects around a place that have both a schema and an example, which the place is or is in. */
function locationsOfExamples({ file, pointer }: Location, files: Files) {
  return [...pointer.matchAll(/\/(?<keyword>examples?)(?=\/|$)/g)].flatMap(({ index, groups }) => {
    const holder = pointer.slice(0, index)
    const [, , name = ''] = pointer.slice(index).split('/')
    const object = valueAt({ file, pointer: holder }, files)
    if (!isRecord(object) || object['schema'] === undefined) return []
    if (groups?.['keyword'] === 'example') return [{ holder, value: object['example'] }]
    const { examples } = object
    const example = isRecord(examples) ? examples[unescapedToken(name)] : undefined
    return [{ holder, value: valueOf(example, file, files) }]
  })
}

function valueOf(example: unknown, file: string, files: Files): unknown {
  if (!isRecord(example)) return undefined
  const { $ref, value } = example
  if (typeof $ref !== 'string') return value
  return valueOf(valueAt({ file, pointer: decodeURIComponent($ref.slice(1)) }, files), file, files)
}
