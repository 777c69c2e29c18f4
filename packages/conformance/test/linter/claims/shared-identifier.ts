import { isDeepStrictEqual } from 'node:util'
import { type Check, type Claim, type Files, isRecord, above, lastOf, valueAt } from './claim.ts'
import { createEngine } from './engine.ts'

/** Another schema of the package has the identifier and says something else about values, and ajv refuses to take both. */
export const sharedIdentifier: Check = (claim, files) => {
  const id = valueAt(claim, files)
  const own = valueAt({ file: claim.file, pointer: above(claim.pointer) }, files)
  return othersWith(id, claim, files).some(
    (other) => !isDeepStrictEqual(withoutProse(own), withoutProse(other)) && areRefusedTogether(own, other),
  )
}

function othersWith(id: unknown, { file, pointer }: Claim, files: Files): readonly object[] {
  return [...files].flatMap(([name, root]) => {
    const found: object[] = []
    const visit = (value: unknown, at: string): void => {
      if (!isRecord(value)) return
      if (value[lastOf(pointer)] === id && (name !== file || at !== above(pointer))) found.push(value)
      for (const [key, inner] of Object.entries(value)) visit(inner, `${at}/${key}`)
    }
    visit(root, '')
    return found
  })
}

function withoutProse(schema: unknown): unknown {
  const prose = new Set(['$schema', 'title', 'description', 'example', 'examples', '$comment'])
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (prose.has(key) ? undefined : value)))
}

function areRefusedTogether(one: unknown, other: unknown): boolean {
  const ajv = createEngine(one)
  ajv.addSchema(one as object)
  try {
    ajv.addSchema(other as object)
    return false
  } catch {
    return true
  }
}
