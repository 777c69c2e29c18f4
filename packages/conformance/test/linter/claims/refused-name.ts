import { above, type Check, type Claim, type Files, isRecord, lastOf, valueAt } from './claim.ts'
import { createEngine } from './engine.ts'

const values = [null, true, 5, 'text', [], {}]

/** A branch requires a property, and the closed object around it takes none with that name, whatever its value. */
export const refusedRequired: Check = (claim, files) => {
  const branch = valueAt(claim, files)
  const required = isRecord(branch) ? branch['required'] : undefined
  return Array.isArray(required) && required.some((name) => isRefused(String(name), claim, files))
}

/** A branch declares a property, and the closed object around it takes none with that name. */
export const refusedProperty: Check = (claim, files) => isRefused(lastOf(claim.pointer), claim, files)

function isRefused(name: string, { file, pointer }: Claim, files: Files): boolean {
  for (let at = pointer; at !== ''; ) {
    at = above(at)
    const holder = valueAt({ file, pointer: at }, files)
    if (!isRecord(holder) || holder['additionalProperties'] !== false) continue
    const schema = {
      properties: withoutSchemas(holder['properties']),
      patternProperties: withoutSchemas(holder['patternProperties']),
      additionalProperties: false,
    }
    const accepts = createEngine(files.get(file)).compile(schema)
    return accepts({}) && values.every((value) => !accepts({ [name]: value }))
  }
  return false
}

/** The same names, each for anything. */
function withoutSchemas(map: unknown): object {
  return Object.fromEntries(Object.keys(isRecord(map) ? map : {}).map((name) => [name, {}]))
}
