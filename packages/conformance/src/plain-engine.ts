import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type ResourceName, resources } from '@openpartner/schemas'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'

const require = createRequire(import.meta.url)

const schemas = resources.map(({ name }) => {
  const file = require.resolve(`@openpartner/schemas/${name}.schema.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as { $id: string }
})

/** Plain ajv on the published files. Documents from JSON have own properties alone. */
function engine(allErrors: boolean): Ajv2020 {
  const options = { allErrors, verbose: allErrors, validateFormats: false }
  return new Ajv2020({ ...options, allowUnionTypes: true }).addSchema(schemas)
}

const engines = { verdict: engine(false), errors: engine(true) }

const compiled = (name: ResourceName, kind: keyof typeof engines) => {
  const index = resources.findIndex((resource) => resource.name === name)
  const validate = engines[kind].getSchema(schemas[index]?.$id ?? '')
  if (validate === undefined) throw new Error(`Not compiled: ${name}`)
  return validate
}

/** The verdict of plain ajv on the published schema of a resource. */
export function plainVerdict(name: ResourceName): (value: unknown) => boolean {
  const validate = compiled(name, 'verdict')
  return (value) => validate(value) as boolean
}

/** All errors of plain ajv, with the data and schemas that they are about. */
export function plainErrors(name: ResourceName): (value: unknown) => readonly ErrorObject[] {
  const validate = compiled(name, 'errors')
  return (value) => (validate(value) === true ? [] : (validate.errors ?? []))
}
