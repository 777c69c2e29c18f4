import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resources } from '@openpartner/schemas'
import { type JsonSchema, mapSchemas } from '@openpartner/build-helpers/json-schema'

const require = createRequire(import.meta.url)

/** What the self-contained files have for editors; strict engines refuse it. */
const forEditors = new Set(['markdownDescription', 'enumDescriptions'])

function read(file: string): JsonSchema {
  const text = readFileSync(require.resolve(`@openpartner/schemas/${file}`), 'utf8')
  return mapSchemas(JSON.parse(text) as JsonSchema, (part) =>
    Object.fromEntries(Object.entries(part).filter(([keyword]) => !forEditors.has(keyword))),
  )
}

const readAll = (folder: string): ReadonlyMap<string, JsonSchema> =>
  new Map(resources.map(({ name }) => [name, read(`${folder}/${name}.schema.json`)]))

/** The published self-contained schemas by resource name. */
export const bundles = readAll('bundle')

/** The same in draft-07. */
export const bundlesDraft07 = readAll('bundle/draft-07')
