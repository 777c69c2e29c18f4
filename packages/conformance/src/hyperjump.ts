import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { registerSchema, type SchemaObject, validate } from '@hyperjump/json-schema/draft-2020-12'
import { type ResourceName, resources } from '@openpartner/schemas'
import { goOffline } from './offline.ts'

goOffline()

const published = (file: string): SchemaObject => {
  const path = fileURLToPath(import.meta.resolve(`@openpartner/schemas/${file}`))
  return JSON.parse(readFileSync(path, 'utf8')) as SchemaObject
}

// The separate files, as a user in another language has them: each under its own `$id`, references absolute.
for (const { name } of resources) registerSchema(published(`${name}.schema.json`))

const compiled = await Promise.all(resources.map(async ({ name, id }) => [name, await validate(id)] as const))
const validators = new Map(compiled)

/** The verdict of hyperjump, an engine that shares no code with ours, on a JSON value. */
export function engineAccepts(resource: ResourceName, value: unknown): boolean {
  const validator = validators.get(resource)
  if (validator === undefined) throw new Error(`No schema of ${resource}`)
  return validator(value as Parameters<typeof validator>[0]).valid
}
