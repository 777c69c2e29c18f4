import { Ajv, type ErrorObject } from 'ajv'
import { rules } from '../../../../rules/index.ts'
import { pathOf } from '../../../../schema/pointer.ts'
import { isRecord } from '../../../../schema/subschema.ts'
import { entryOf, type JsonNode, nodeAt } from '../../../../source/node.ts'
import { Lines } from '../../../../source/position.ts'
import { Misuse } from '@openpartner/terminal/misuse'
import { nearest } from '../../../../text/nearest.ts'
import { configSchema } from './config-schema.ts'
import { customRulesSchema } from './custom-rules-schema.ts'
import type { FileConfig } from './file-config.ts'

/** Where a configuration comes from; a module has no text to point into. */
export type Origin = { readonly file: string; readonly text?: string; readonly root?: JsonNode }

/**
 * The same value, if it is a valid configuration.
 * @throws {Misuse} with all that is wrong with it, and where
 */
export function checkConfig(value: unknown, origin: Origin): FileConfig {
  const ids = rules.map(({ id }) => id)
  const schema = configSchema(origin.root === undefined ? [...new Set([...ids, ...customIds(value)])] : ids)
  if (origin.root === undefined) Object.assign(schema.properties, { customRules: customRulesSchema })
  const ajv = new Ajv({ allErrors: true, strict: false, ownProperties: true, verbose: true, logger: false })
  const validate = ajv.compile<FileConfig>(schema)
  if (validate(value)) return withDistinctRules(value, origin)
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames')
  throw new Misuse(
    [...new Set(errors.map((error) => `${locationOf(error, origin)}: ${sentence(error)}`))].join('\n'),
  )
}

/** A rule may be listed twice, also a built-in one; but two rules must not share an id. */
function withDistinctRules(config: FileConfig, { file }: Origin): FileConfig {
  const all = [...new Set([...rules, ...(config.customRules ?? [])])]
  const twice = all.find(({ id }, index) => all.findIndex((other) => other.id === id) !== index)
  if (twice === undefined) return config
  throw new Misuse(`${file}: /customRules: There are two rules "${twice.id}".`)
}

function customIds(value: unknown): readonly string[] {
  const list = isRecord(value) ? value['customRules'] : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((rule: unknown) =>
    isRecord(rule) && typeof rule['id'] === 'string' ? [rule['id']] : [],
  )
}

/** The wrong key, if the key is wrong and not the value. */
function keyOf({ keyword, params, propertyName }: ErrorObject): string | undefined {
  if (propertyName !== undefined) return propertyName
  return keyword === 'additionalProperties' ? String(params['additionalProperty']) : undefined
}

function locationOf(error: ErrorObject, { file, text, root }: Origin): string {
  const key = keyOf(error)
  const path = root && pathOf(root, error.instancePath)
  if (text === undefined || root === undefined || path === undefined) {
    return `${file}: ${key === undefined ? error.instancePath || 'the default export' : `${error.instancePath}/${key}`}`
  }
  const node = nodeAt(root, path) ?? root
  const { line, column } = new Lines(text).at(
    (key === undefined ? undefined : entryOf(node, key)?.keyStart) ?? node.start,
  )
  return `${file}:${line}:${column}`
}

function sentence(error: ErrorObject): string {
  const { keyword, params, parentSchema, data, message = 'is not valid' } = error
  const key = keyOf(error)
  if (keyword === 'additionalProperties' && key !== undefined) {
    return `There is no key "${key}".${guess(key, Object.keys((parentSchema as Schema)?.properties ?? {}))}`
  }
  if (keyword !== 'enum') return `${key === undefined ? 'This' : `"${key}"`} ${message}.`
  const allowed = (params['allowedValues'] as readonly unknown[]).map(String)
  const isRule = allowed.some((id) => rules.some((rule) => rule.id === id))
  const what = isRule ? 'rule' : 'such value'
  const written = typeof data === 'string' ? `"${data}"` : JSON.stringify(data)
  return `There is no ${what}${isRule ? ' ' : ' as '}${written}.${typeof data === 'string' ? guess(data, allowed) : ''}`
}

type Schema = { readonly properties?: Readonly<Record<string, unknown>> } | undefined

function guess(name: string, names: readonly string[]): string {
  const found = nearest(name, names)
  return found === undefined ? '' : ` Did you mean "${found}"?`
}
