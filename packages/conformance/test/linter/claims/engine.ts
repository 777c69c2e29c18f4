import { Ajv, MissingRefError, type ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { type Files, isRecord, type Location, valueAt } from './claim.ts'
import { isApiDescription, withoutOpenApi } from './openapi.ts'

const options = {
  strict: false,
  validateSchema: false,
  // Expressions that the flag forbids are another matter.
  unicodeRegExp: false,
  meta: false,
  logger: false,
} as const
const engines = new WeakMap<Files, Map<string, Ajv>>()

/**
 * ajv's verdict on values, by the schema at a place of a file. What the package refers to and does not have accepts
 * everything.
 */
export function validatorAt({ file, pointer }: Location, files: Files): ValidateFunction {
  const root = files.get(file)
  const schema = valueAt({ file, pointer }, files)
  if (isApiDescription(root))
    return apiEngineOf(file, root, files).compile(withoutOpenApi(schema, addressOf(file)) as object)
  // ajv compiles all of a file for a part of it, and where something else in it is wrong, nothing.
  if (isRecord(schema) && !JSON.stringify(schema).includes('"$ref"')) {
    const { $id: _, ...rest } = schema
    return createEngine(root).compile(rest)
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

/** An absolute one: relative names are taken from those of other files. */
function addressOf(file: string): string {
  return `https://files.example/${encodeURI(file)}`
}

export function referenceTo(file: string, pointer: string): string {
  return `${file}#${pointer.split('/').map(encodeURIComponent).join('/')}`
}

function engineOf(file: string, files: Files): Ajv {
  return knownEngine(file, files, () => engineFor(file, files))
}

function knownEngine(file: string, files: Files, create: () => Ajv): Ajv {
  const known = engines.get(files) ?? new Map<string, Ajv>()
  engines.set(files, known)
  const ajv = known.get(file) ?? create()
  known.set(file, ajv)
  return ajv
}

/** ajv with the components of an API description, under the name of its file. */
function apiEngineOf(file: string, root: Readonly<Record<string, unknown>>, files: Files): Ajv {
  return knownEngine(file, files, () => {
    const ajv = createEngine(root)
    const { schemas } = (root['components'] ?? {}) as { schemas?: object }
    const plain = Object.entries(schemas ?? {}).map(([name, schema]) => [
      name,
      withoutOpenApi(schema, addressOf(file)),
    ])
    return ajv.addSchema({ components: { schemas: Object.fromEntries(plain) } }, addressOf(file))
  })
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
  return addFormats.default(createWithoutFormats(schema))
}

function createWithoutFormats(schema: unknown): Ajv {
  if (isApiDescription(schema))
    return String(schema['openapi']).startsWith('3.0')
      ? new AjvDraft04.default(options)
      : new Ajv2020(options)
  const dialect = isRecord(schema) ? String(schema['$schema']) : ''
  if (/draft-04|asdf-schema/.test(dialect)) return new AjvDraft04.default(options)
  if (dialect.includes('2019-09')) return new Ajv2019(options)
  return dialect.includes('2020-12') ? new Ajv2020(options) : new Ajv(options)
}
