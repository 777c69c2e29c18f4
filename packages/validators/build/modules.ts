import { fileURLToPath } from 'node:url'
import { resources } from '@openpartner/schemas'
import { compile } from './compile.ts'
import { patternFaults } from './pattern-faults.ts'
import { ruleCodes } from './rules.ts'
import { bundles } from './schemas.ts'
import { normalizersSource, shapesSource } from './shapes.ts'
import { targets } from './targets.ts'

const source = (file: string): string => fileURLToPath(new URL(`../src/${file}`, import.meta.url))

const quoted = JSON.stringify

const validator = (name: string, type: string): string => `
import check from 'openpartner:${name}/check'
import explain from 'openpartner:${name}/explain'
import { createValidator } from ${quoted(source('create-validator.ts'))}
export const ${type} = /* @__PURE__ */ createValidator({
  check,
  explain,
  patternFaults: ${quoted(patternFaults(bundles.get(name) ?? {}))},
  ruleCodes: ${quoted(ruleCodes(bundles.get(name) ?? {}))},
})
`

function twin(name: string, type: string): string {
  const texts = Object.entries(targets).map(([target, convert]) => {
    return [target, quoted(convert(bundles.get(name) ?? {}))] as const
  })
  return `
import { ${type} as validator } from 'openpartner:${name}'
import { withJsonSchema } from ${quoted(source('with-json-schema.ts'))}
export const ${type} = /* @__PURE__ */ withJsonSchema(validator, ${quoted(Object.fromEntries(texts))})
`
}

/** Source text of every module that exists only in the build, by its name. */
export function virtualModules(): Map<string, string> {
  const modules = new Map<string, string>()
  for (const { name, type } of resources) {
    modules.set(`openpartner:${name}/check`, compile(name, false))
    modules.set(`openpartner:${name}/explain`, compile(name, true))
    modules.set(`openpartner:${name}`, validator(name, type))
    modules.set(`openpartner:with-json-schema/${name}`, twin(name, type))
  }
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
