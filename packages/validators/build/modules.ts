import { fileURLToPath } from 'node:url'
import { resources } from '@openpartner/schemas'
import { objectNames } from './definitions.ts'
import { type EmittedModule, emitModule, type Modules } from './emit-module.ts'
import { formatsInUse, formatsSource } from './formats.ts'
import { normalizersSource, normalizerTablesSource } from './normalizer-tables.ts'
import { script, scriptEnglish } from './script.ts'
import { englishSource } from './sentences.ts'
import { targets } from './targets.ts'

const source = (file: string): string => fileURLToPath(new URL(`../src/${file}`, import.meta.url))

const quoted = JSON.stringify

/** What compiled code imports from `src`, by file. */
const runtime: Readonly<Record<string, readonly string[]>> = {
  leaf: ['listBoolean', 'listEnum', 'listInteger', 'listIntegerOrText', 'listText'],
  'list-issues': ['listArray', 'listObject'],
  'runtime/check-exactly': ['checkExactly', 'hasUnknown', 'stop'],
  'runtime/country': ['countryCodes', 'countryKind', 'isCountry', 'isServiceCountry', 'serviceCountryCodes'],
  'runtime/noted': ['noted'],
  'runtime/objects': ['getOwnPropertyNames', 'getPrototypeOf', 'plain', 'probe'],
  'runtime/rules': ['isGivenText', 'isMissing', 'isMissingText', 'mustBe'],
  'runtime/text': ['fits', 'isOptionalText'],
}

function modulesByExport(): Modules {
  const formats = formatsInUse()
  const companyCountry = fileURLToPath(import.meta.resolve('@openpartner/registration/company-country'))
  return new Map([
    ...Object.entries(runtime).flatMap(([file, names]) =>
      names.map((name) => [name, source(`${file}.ts`)] as const),
    ),
    ...['companyCountry', 'property'].map((name) => [name, companyCountry] as const),
    ...formats.map(({ check, file }) => [check, source(`runtime/${file}.ts`)] as const),
    ...formats.map(({ constant }) => [constant, 'openpartner:formats'] as const),
    ...objectNames.flatMap((name) =>
      [`is${name}`, `tableOf${name}`].map((helper) => [helper, `openpartner:compiled/${name}`] as const),
    ),
  ])
}

function validator(name: string, type: string, module: EmittedModule): string {
  const suggests = module.sentences.includes('unknown-property:suggestion')
  return `
import { createValidator } from ${quoted(source('create-validator.ts'))}
${suggests ? `import { withSuggestion } from ${quoted(source('suggest/with-suggestion.ts'))}` : ''}
import { tableOf${type} } from 'openpartner:compiled/${type}'
import { messages } from 'openpartner:english/${name}'
export const ${type} = /* @__PURE__ */ createValidator({
  table: tableOf${type},
  messages,${suggests ? '\n  suggest: withSuggestion,' : ''}
})
`
}

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
  for (const name of objectNames)
    modules.set(`openpartner:compiled/${name}`, emitModule(name, byExport).source)
  for (const { name, type } of resources) {
    const module = emitModule(type, byExport)
    modules.set(`openpartner:${name}`, validator(name, type, module))
    modules.set(`openpartner:english/${name}`, englishSource([module]))
    modules.set(`openpartner:with-json-schema/${name}`, twin(name, type))
  }
  const inScript = Object.keys(script.validators).map((type) => emitModule(type, byExport))
  modules.set(scriptEnglish, englishSource(inScript))
  modules.set('openpartner:formats', formatsSource(source))
  modules.set('openpartner:normalizer-tables', normalizerTablesSource())
  modules.set(
    'openpartner:normalize',
    normalizersSource(source('normalize/normalize.ts'), 'openpartner:normalizer-tables'),
  )
  return modules
}

/** What is published: module path in `dist`, and the module that it is built from. */
export function entries(): Record<string, string> {
  const perResource = resources.flatMap(({ name }) => [
    [name, `openpartner:${name}`],
    [`with-json-schema/${name}`, `openpartner:with-json-schema/${name}`],
  ])
  return {
    index: source('index.ts'),
    normalize: 'openpartner:normalize',
    stream: source('stream.ts'),
    ...Object.fromEntries(perResource),
  }
}
