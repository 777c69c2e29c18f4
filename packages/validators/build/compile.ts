import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { type JsonSchema, mapSchemas } from '../../../.scripts/json-schema.ts'
import { guardPatterns } from './guarded-pattern.ts'
import { withRulesInPlace } from './rules.ts'
import { schemas } from './schemas.ts'

const standalone = standaloneCode as unknown as typeof standaloneCode.default

/** What ajv's output asks for with `require` even as ESM, or what we put into it, and the module that has it. */
const helpers = {
  'require("ajv/dist/runtime/ucs2length").default': { name: 'codePointLength', file: 'code-point-length.ts' },
  'require("ajv/dist/runtime/equal").default': { name: 'sameWord', file: 'same-word.ts' },
  joinErrors: { name: 'joinErrors', file: 'join-errors.ts' },
}

/** The compiled code embeds the schemas it reads at run time, so what only people read is left out. */
const withoutAnnotations = (schema: JsonSchema): JsonSchema =>
  mapSchemas(
    schema,
    ({ title: _t, description: _d, examples: _e, readOnly: _r, $comment: _c, ...rest }) => rest,
  )

/**
 * One function of a resource as the source of a module with a default export. Formats are annotations here: beside each
 * stands a pattern that refuses at least as much (asserted in the schemas' tests), and the pattern is what runs.
 */
export function compile(resource: string, allErrors: boolean): string {
  const ajv = new Ajv2020({
    allErrors,
    messages: false,
    ownProperties: true,
    validateFormats: false,
    inlineRefs: false,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, optimize: 2 },
  })
  guardPatterns(ajv)
  for (const schema of schemas.values()) ajv.addSchema(withoutAnnotations(withRulesInPlace(schema)))
  const validate = ajv.getSchema(String(schemas.get(resource)?.$id))
  if (validate === undefined) throw new Error(`Not compiled: ${resource}`)
  return withOwnHelpers(standalone(ajv, validate).replaceAll(concatenation, 'joinErrors(vErrors, $1.errors)'))
}

/** How ajv collects the errors of a referenced schema: for a list, quadratic in the number of its faults. */
const concatenation = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g

function withOwnHelpers(code: string): string {
  return Object.entries(helpers).reduce((result, [call, { name, file }]) => {
    if (!result.includes(call)) return result
    const path = fileURLToPath(new URL(`../src/runtime/${file}`, import.meta.url))
    return `import { ${name} } from ${JSON.stringify(path)};\n${result.replaceAll(call, name)}`
  }, code)
}
