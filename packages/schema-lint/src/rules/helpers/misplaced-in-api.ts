import type { ApiObject } from '../../schema/openapi/api-object.ts'
import { isRecord } from '../../schema/subschema.ts'

const parameter: ReadonlySet<string> = new Set([
  'required',
  'deprecated',
  'description',
  'example',
  'examples',
])
const mediaType: ReadonlySet<string> = new Set(['description', 'example', 'examples'])

/** The keywords of schemas that an object with a `schema` has beside it. */
export function misplacedInApi({
  dialect,
  holding: [many, type],
  node: { value },
  reference,
}: ApiObject): readonly string[] {
  if (many !== 'one' || reference !== undefined || !isRecord(value)) return []
  if (type !== 'Parameter' && type !== 'Header' && type !== 'MediaType') return []
  const own = type === 'MediaType' ? mediaType : parameter
  return Object.keys(value).filter((name) => {
    const role = dialect.keywords.get(name)?.role
    return !own.has(name) && (role === 'assertion' || role === 'applicator')
  })
}
