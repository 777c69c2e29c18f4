import { resources } from '@openpartner/schemas'
import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { definitionOf, nameOf, objectNames } from '../definitions.ts'
import { onlyKeywords } from '../types/emitted.ts'
import { scanArray } from './array.ts'
import { scanEnum } from './enum.ts'
import { scanObject, type Target } from './object.ts'
import type { Functions, Scanner } from './scanner.ts'
import { brokenRules, slots } from './slots.ts'
import { scanText } from './text.ts'

/** The name of the function that scans a resource. */
export const scannerOf = (type: string): string => `resource${type}`

/** Functions that scan every resource, in what TypeScript and AssemblyScript have in common. */
export function scannersSource(spacings: Target['spacings']): string {
  const functions: Functions = new Map()
  const roots = resources.map(({ type }) => rootSource(type, brokenRules(type), spacings))
  const scan = (schema: JsonSchema, name: string): Scanner => {
    if (typeof schema.$ref === 'string') {
      onlyKeywords(schema, ['$ref'])
      const target = nameOf(schema.$ref)
      if (objectNames.includes(target)) return { opening: '{', statements: `i = scan${target}(b, d, i)` }
      return scan(definitionOf(target), target)
    }
    if (isSchema(schema.properties)) return scanObject(name, schema, { functions, slots, spacings }, scan)
    if (schema.type === 'array') return scanArray(name, schema, functions, scan)
    if (Array.isArray(schema.enum)) return scanEnum(schema, functions)
    if (schema.type === 'string') return scanText(schema, functions)
    if (schema.type === 'boolean') return scanBoolean(schema)
    if (schema.type === 'integer') return scanInteger(schema)
    if (String(schema.type) === 'integer,string') return scanIntegerOrText(schema, functions)
    throw new Error(`No scanner for the type ${String(schema.type)}`)
  }
  for (const name of objectNames) scan(definitionOf(name), name)
  return [
    ...(spacings === 1 ? [] : ['let isSpaced: boolean = false']),
    ...slots.names().map((slot) => `let ${slot}: i32 = 0`),
    ...functions.values(),
    ...roots,
  ].join('\n')
}

/** The index after a resource; -1 if that is unsure, -2 if it is not valid. */
const rootSource = (
  type: string,
  broken: string,
  spacings: Target['spacings'],
): string => `export function ${scannerOf(type)}(b: Bytes, d: View, from: i32): i32 {
  const i: i32 = skipSpace(b, from)
  if (b[i] !== 123) return isOther(b, i) ? -2 : -1
${spacings === 1 ? '' : '  isSpaced = hasBlankAfterColon(b, i)\n'}  const end: i32 = scan${type}(b, d, i + 1)
${broken === '' ? '' : `  if (end > 0 && (${broken})) return -2\n`}  return end
}`

function scanBoolean(schema: JsonSchema): Scanner {
  onlyKeywords(schema, ['type'])
  return { opening: '', statements: 'i = trueOrFalse(b, d, i)' }
}

function scanInteger(schema: JsonSchema): Scanner {
  onlyKeywords(schema, ['type', 'minimum', 'maximum'])
  return {
    opening: '',
    statements: `i = integer(b, i, ${Number(schema.minimum)}, ${Number(schema.maximum)})`,
  }
}

function scanIntegerOrText({ minimum, maximum, ...schema }: JsonSchema, functions: Functions): Scanner {
  const text = scanText(schema, functions)
  const integer = scanInteger({ minimum, maximum })
  const indented = text.statements.replaceAll('\n', '\n  ')
  return {
    opening: '',
    statements: `if (b[i] === 34) {\n  i += 1\n  ${indented}\n} else ${integer.statements}`,
  }
}
