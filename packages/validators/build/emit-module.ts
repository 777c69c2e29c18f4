import { resources, rulesOf } from '@openpartner/schemas'
import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { definitionOf, nameOf, objectNames } from './definitions.ts'
import { emitRules } from './rules.ts'
import { emitArray } from './types/array.ts'
import { emitBoolean } from './types/boolean.ts'
import { type Emit, type Emitted, onlyKeywords, type Use } from './types/emitted.ts'
import { emitEnum } from './types/enum.ts'
import { emitInteger, emitIntegerOrText } from './types/integer.ts'
import { emitObject } from './types/object.ts'
import { emitText } from './types/text.ts'

/** The modules that compiled code may import from, by the names that they export. */
export type Modules = ReadonlyMap<string, string>

/** Module with the function and the field table of a named object, and what its issues need. */
export type EmittedModule = Pick<Emitted, 'sentences' | 'labels'> & { readonly source: string }

const emitted = new Map<string, EmittedModule>()

/** The module of a named object; emitted once, because others refer to it. */
export function emitModule(name: string, modules: Modules): EmittedModule {
  const known = emitted.get(name)
  if (known !== undefined) return known
  const used = new Set<string>()
  const use: Use = (helper) => {
    used.add(helper)
    return helper
  }
  const lines: string[] = []
  const output = { lines, use }
  const emit: Emit = (schema, path) => {
    if (typeof schema.$ref === 'string') return emitReference(schema, use, emit, modules)
    if (isSchema(schema.properties)) return emitObject(path, schema, output, emit)
    return schema.type === 'array'
      ? emitArray(path, schema, output, emit)
      : { ...emitLeaf(schema, use), isLeaf: true }
  }
  const resource = resources.find(({ type }) => type === name)?.name
  const rules = resource === undefined ? undefined : emitRules(name, rulesOf(resource), use)
  const { sentences, labels } = emitObject(name, definitionOf(name), output, emit, rules)
  const imports = [...used].map((helper) => {
    const from = modules.get(helper)
    if (from === undefined) throw new Error(`No module has ${helper}`)
    return `import { ${helper} } from ${JSON.stringify(from)}`
  })
  const module = { source: [...imports, ...lines].join('\n'), sentences, labels }
  emitted.set(name, module)
  return module
}

function emitReference(schema: JsonSchema, use: Use, emit: Emit, modules: Modules): Emitted {
  onlyKeywords(schema, ['$ref'])
  const target = nameOf(schema.$ref)
  if (!objectNames.includes(target)) return emit(definitionOf(target), target)
  const { sentences, labels } = emitModule(target, modules)
  return {
    test: (variable) => `${use(`is${target}`)}(${variable})`,
    entry: use(`tableOf${target}`),
    sentences,
    labels,
  }
}

/** A value without parts. */
function emitLeaf(schema: JsonSchema, use: Use): Emitted {
  if (Array.isArray(schema.enum)) return emitEnum(schema, use)
  if (schema.type === 'string') return emitText(schema, use)
  if (schema.type === 'integer') return emitInteger(schema, use)
  if (String(schema.type) === 'integer,string') return emitIntegerOrText(schema, use)
  if (schema.type === 'boolean') return emitBoolean(schema, use)
  throw new Error(`No emitter for the type ${String(schema.type)}`)
}
