import { Ajv, MissingRefError, type ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import { type Claim, type Files, isRecord, valueAt } from './claim.ts'

/** Formats are left out: what ajv refuses without them, it refuses with them too. */
const options = {
  strict: false,
  validateSchema: false,
  validateFormats: false,
  meta: false,
  logger: false,
} as const
const engines = new WeakMap<Files, Map<string, Ajv>>()

/**
 * ajv's verdict on values, by the schema at a place of a file. What the package refers to and does not have accepts
 * everything.
 */
export function validatorAt({ file, pointer }: Omit<Claim, 'rule'>, files: Files): ValidateFunction {
  const schema = valueAt({ file, pointer }, files)
  // ajv compiles all of a file for a part of it, and where something else in it is wrong, nothing.
  if (isRecord(schema) && !JSON.stringify(schema).includes('"$ref"')) {
    const { $id: _, ...rest } = schema
    return createEngine(files.get(file)).compile(rest)
  }
  for (;;) {
    try {
      return engineOf(file, files).compile({ $ref: referenceTo(file, pointer) })
    } catch (error) {
      if (!(error instanceof MissingRefError)) throw error
      const { missingSchema: id } = error
      engineOf(file, files).addSchema(schemaWithId(id, files) ?? {}, id)
    }
  }
}

export function referenceTo(file: string, pointer: string): string {
  return `${file}#${pointer.split('/').map(encodeURIComponent).join('/')}`
}

function engineOf(file: string, files: Files): Ajv {
  const known = engines.get(files) ?? new Map<string, Ajv>()
  engines.set(files, known)
  const ajv = known.get(file) ?? engineFor(file, files)
  known.set(file, ajv)
  return ajv
}

/** A schema that a bundle of the package holds, or the file that is named so. */
function schemaWithId(id: string, files: Files): object | undefined {
  const left: unknown[] = [...files.values()]
  for (const value of left) {
    if (!isRecord(value)) continue
    if (value['$id'] === id) return value
    left.push(...Object.values(value))
  }
  const [, named] = [...files].find(([name]) => name.endsWith(id.slice(id.lastIndexOf('/')))) ?? []
  return isRecord(named) ? named : undefined
}

/** ajv with the files of a package, the one in question under its name. */
function engineFor(file: string, files: Files): Ajv {
  const ajv = createEngine(files.get(file))
  ajv.addSchema(files.get(file) as object, file)
  for (const [name, schema] of files) {
    const id = isRecord(schema) ? (schema['$id'] ?? schema['id']) : undefined
    if (name === file || typeof id !== 'string') continue
    try {
      ajv.addSchema(schema as object)
    } catch {
      // Another copy of what is there already.
    }
  }
  return ajv
}

/** ajv for the dialect of a schema; draft-07 where it names none. */
export function createEngine(schema: unknown): Ajv {
  const dialect = isRecord(schema) ? String(schema['$schema']) : ''
  if (dialect.includes('draft-04')) return new AjvDraft04.default(options)
  if (dialect.includes('2019-09')) return new Ajv2019(options)
  return dialect.includes('2020-12') ? new Ajv2020(options) : new Ajv(options)
}
