import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { definitions, nameOf, objectNames } from '../definitions.ts'
import { emitInteger, emitIntegerOrText } from './number.ts'
import { emitObject } from './object.ts'
import { emitText } from './text.ts'
import { onlyKeywords, type Output, type Unit, type Use } from './unit.ts'
import { emitWords } from './words.ts'

/** The modules that compiled code may import from, by the names that they export. */
export type Modules = ReadonlyMap<string, string>

/** Module with the function and the shape of a named object. */
export function emitModule(name: string, modules: Modules): string {
  const used = new Set<string>()
  const use: Use = (helper) => {
    used.add(helper)
    return helper
  }
  const output: Output = { lines: [], use }
  const emit = (schema: JsonSchema, path: string): Unit => {
    if (typeof schema.$ref === 'string') return emitReference(schema, use, emit)
    if (isSchema(schema.properties)) return emitObject(path, schema, output, emit)
    if (schema.type === 'array') return emitList(path, schema, output, emit)
    return emitLeaf(schema, use)
  }
  emitObject(name, definitions.get(name) ?? {}, output, emit)
  const imports = [...used].map((helper) => {
    const from = modules.get(helper)
    if (from === undefined) throw new Error(`No module has ${helper}`)
    return `import { ${helper} } from ${JSON.stringify(from)}`
  })
  return [...imports, ...output.lines].join('\n')
}

type Emit = (schema: JsonSchema, path: string) => Unit

function emitReference(schema: JsonSchema, use: Use, emit: Emit): Unit {
  onlyKeywords(schema, ['$ref'])
  const target = nameOf(schema.$ref)
  if (!objectNames.includes(target)) return emit(definitions.get(target) ?? {}, target)
  return { test: (variable) => `${use(`is${target}`)}(${variable})`, shape: use(`shapeOf${target}`) }
}

function emitLeaf(schema: JsonSchema, use: Use): Unit {
  if (Array.isArray(schema.enum)) return emitWords(schema, use)
  if (schema.type === 'string') return emitText(schema, use)
  if (schema.type === 'integer') return emitInteger(schema)
  if (String(schema.type) === 'integer,string') return emitIntegerOrText(schema, use)
  onlyKeywords(schema, ['type'])
  if (schema.type !== 'boolean') throw new Error(`No unit for the type ${String(schema.type)}`)
  return {
    test: (variable) => `typeof ${variable} === 'boolean'`,
    shape: `['boolean', 0, 0, 0, 0]`,
  }
}

function emitList(name: string, schema: JsonSchema, { lines }: Output, emit: Emit): Unit {
  onlyKeywords(schema, ['type', 'items', 'maxItems'])
  const most = Number(schema.maxItems)
  const { test, shape } = emit(schema.items as JsonSchema, `${name}Item`)
  lines.push(`function is${name}(list) {
  if (!Array.isArray(list) || list.length > ${most}) return false
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index]
    if (!(${test('item')})) return false
  }
  return true
}`)
  return {
    test: (variable) => `is${name}(${variable})`,
    shape: `['array', ${shape}, ${most}]`,
  }
}
