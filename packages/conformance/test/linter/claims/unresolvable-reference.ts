import { MissingRefError } from 'ajv'
import { above, type Check, isRecord, valueAt } from './claim.ts'
import { createEngine, referenceTo } from './engine.ts'

/** ajv cannot compile the file, and names the reference, even where there is no other. */
export const unresolvableReference: Check = ({ file, pointer }, files) => {
  const root = structuredClone(files.get(file))
  const kept = valueAt({ file, pointer: above(pointer) }, new Map([[file, root]]))
  removeReferences(root, kept)
  try {
    createEngine(root)
      .addSchema(root as object, file)
      .compile({ $ref: referenceTo(file, above(pointer)) })
    return false
  } catch (error) {
    return (
      error instanceof MissingRefError && isRecord(kept) && error.missingRef.endsWith(String(kept['$ref']))
    )
  }
}

function removeReferences(value: unknown, kept: unknown): void {
  if (!isRecord(value)) return
  if (value !== kept && typeof value['$ref'] === 'string') Reflect.deleteProperty(value, '$ref')
  for (const inner of Object.values(value)) removeReferences(inner, kept)
}
