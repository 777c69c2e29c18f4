import { fileURLToPath } from 'node:url'
import { resources } from '@openpartner/schemas'
import { catalogueSource } from './catalogue.ts'
import { definitions, objectNames } from './definitions.ts'
import { emitModule, type Modules } from './emit/module.ts'
import { formOf, formsSource, patternsIn } from './forms.ts'
import { normalizersSource, shapesSource } from './shapes.ts'
import { targets } from './targets.ts'

const source = (file: string): string => fileURLToPath(new URL(`../src/${file}`, import.meta.url))

const quoted = JSON.stringify

/** What compiled code imports from `src/runtime`, by file. */
const runtime: Readonly<Record<string, readonly string[]>> = {
  country: ['countryCodes', 'countryCodesOrEmpty', 'isCountry'],
  'country-rules': ['phoneNumberRule', 'registrationNumberRule'],
  'either-rule': ['eitherRule'],
  objects: ['getOwnPropertyNames', 'getPrototypeOf', 'plain', 'probe'],
  'passes-exactly': ['passesExactly', 'stop'],
  'too-long': ['isTooLong'],
}

function modulesByExport(): Modules {
  const forms = patternsIn(definitions.values()).map(formOf)
  return new Map([
    ...Object.entries(runtime).flatMap(([file, names]) =>
      names.map((name) => [name, source(`runtime/${file}.ts`)] as const),
    ),
    ...forms.map(({ unit, file }) => [unit, source(`runtime/${file}.ts`)] as const),
    ...forms.map(({ constant }) => [constant, 'openpartner:forms'] as const),
    ...objectNames.flatMap((name) =>
      [`is${name}`, `shapeOf${name}`].map((helper) => [helper, `openpartner:compiled/${name}`] as const),
    ),
  ])
}

const validator = (type: string): string => `
import { shapeOf${type} } from 'openpartner:compiled/${type}'
import { createValidator } from ${quoted(source('create-validator.ts'))}
export const ${type} = /* @__PURE__ */ createValidator({
  shape: shapeOf${type},
  messages: ${catalogueSource(type)},
})
`

function twin(name: string, type: string): string {
  const texts = Object.entries(targets).map(([target, schemaOf]) => [target, quoted(schemaOf(name))] as const)
  return `
import { ${type} as validator } from 'openpartner:${name}'
import { withJsonSchema } from ${quoted(source('with-json-schema.ts'))}
export const ${type} = /* @__PURE__ */ withJsonSchema(validator, ${quoted(Object.fromEntries(texts))})
`
}

/** Source text of every module that exists only in the build, by its name. */
export function virtualModules(): Map<string, string> {
  const modules = new Map<string, string>()
  const byExport = modulesByExport()
  for (const name of objectNames) modules.set(`openpartner:compiled/${name}`, emitModule(name, byExport))
  for (const { name, type } of resources) {
    modules.set(`openpartner:${name}`, validator(type))
    modules.set(`openpartner:with-json-schema/${name}`, twin(name, type))
  }
  modules.set('openpartner:forms', formsSource(source))
  modules.set('openpartner:shapes', shapesSource())
  modules.set(
    'openpartner:normalize',
    normalizersSource(source('normalize/normalize.ts'), 'openpartner:shapes'),
  )
  return modules
}

/** What is published: module path in `dist`, and the module that it is built from. */
export function entries(): Record<string, string> {
  const perResource = resources.flatMap(({ name }) => [
    [name, `openpartner:${name}`],
    [`with-json-schema/${name}`, `openpartner:with-json-schema/${name}`],
  ])
  return { index: source('index.ts'), normalize: 'openpartner:normalize', ...Object.fromEntries(perResource) }
}
