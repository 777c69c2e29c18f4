import { isDeepStrictEqual } from 'node:util'
import { above, type Check, lastOf, valueAt } from './claim.ts'
import { createEngine } from './engine.ts'

/** Another branch is the same, and ajv refuses what matches two that are. */
export const duplicateBranch: Check = ({ file, pointer }, files) => {
  const branches = valueAt({ file, pointer: above(pointer) }, files)
  if (!Array.isArray(branches)) return false
  const branch: unknown = branches[Number(lastOf(pointer))]
  const isTwice = branches.filter((other) => isDeepStrictEqual(other, branch)).length > 1
  // Wherever the reference leads, the two agree: any schema in its place shows what comes of it.
  const takesNothing = createEngine(files.get(file)).compile({
    oneOf: [{ type: 'object' }, { type: 'object' }],
  })
  return isTwice && !takesNothing({}) && !takesNothing(5)
}
