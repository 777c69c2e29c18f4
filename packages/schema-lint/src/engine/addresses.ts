import { resolveUri, splitFragment } from '../schema/uri.ts'
import type { JsonNode } from '../source/node.ts'
import { syntaxOf } from '../source/parse.ts'
import { decodeSource, readSource, type Source, uriOf } from './source.ts'

/** Every address that anything in a source may define or refer to, whether a keyword leads there or not. */
export type Addresses = { readonly defines: ReadonlySet<string>; readonly refers: ReadonlySet<string> }

/** @returns undefined if the source cannot be read */
export function addressesOf(source: Source): Addresses | undefined {
  const text = decodeSource(source)
  if (!text.ok) return undefined
  return (syntaxOf(source.name) === 'json' && inText(text.text, uriOf(source))) || inParsed(source)
}

const keys =
  /"(?<key>\$id|id|\$ref|\$dynamicRef|\$recursiveRef|operationRef|mapping)"\s*:\s*(?:"(?<value>[^"\\]*)(?<end>"|\\|$)|(?<object>\{)?)/g

/**
 * The addresses in JSON as it is written: reading it takes many times as long.
 * @returns undefined where they depend on what is within what, or something is escaped
 */
function inText(text: string, uri: string): Addresses | undefined {
  if (text.includes('\\u')) return undefined
  const defines = new Set([uri])
  const relative: string[] = []
  const refers = new Set<string>()
  for (const { groups = {} } of text.matchAll(keys)) {
    const { key, value, end, object } = groups
    if (key === 'mapping' && object !== undefined) return undefined
    if (value === undefined || key === 'mapping') continue
    if (end !== '"') return undefined
    const isAbsolute = URL.canParse(value)
    const [address] = splitFragment(isAbsolute ? new URL(value).href : value)
    if (key === '$id' || key === 'id') {
      if (!isAbsolute) return undefined
      defines.add(address)
    } else if (isAbsolute) refers.add(address)
    else if (!value.startsWith('#')) relative.push(value)
  }
  if (relative.length > 0 && defines.size > 1) return undefined
  for (const each of relative) refers.add(splitFragment(resolveUri(uri, each) ?? uri)[0])
  return { defines, refers }
}

const referenceKeys: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', '$recursiveRef', 'operationRef'])

function inParsed(source: Source): Addresses | undefined {
  const parsed = readSource(source, [])
  if (parsed === undefined) return undefined
  const { root, uri } = parsed
  const defines = new Set([uri])
  const refers = new Set<string>()
  const visit = (node: JsonNode, base: string): void => {
    if (node.kind === 'array') for (const item of node.items) visit(item, base)
    if (node.kind !== 'object') return
    let inner = base
    for (const {
      key,
      node: { value },
    } of node.entries) {
      if ((key !== '$id' && key !== 'id') || typeof value !== 'string') continue
      const [identifier] = splitFragment(resolveUri(base, value) ?? base)
      defines.add(identifier)
      inner = identifier
    }
    for (const { key, node: child } of node.entries) {
      if (typeof child.value === 'string' && referenceKeys.has(key)) refer(child.value, inner)
      else if (key === 'mapping' && child.kind === 'object') {
        for (const {
          node: { value },
        } of child.entries)
          if (typeof value === 'string') refer(value, inner)
      }
      visit(child, inner)
    }
  }
  const refer = (reference: string, base: string): void => {
    if (reference.startsWith('#')) return
    // Where identifiers are ignored, the address of the document is the base.
    for (const each of [base, uri]) refers.add(splitFragment(resolveUri(each, reference) ?? each)[0])
  }
  visit(root, uri)
  return { defines, refers }
}
