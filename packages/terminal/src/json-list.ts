import { jsonText } from './json-text.ts'

/**
 * A list as `jsonText` writes it with an indent of two, item by item: the text of a long one need not be held.
 * @param depth how deep the list is in a document
 */
export function* jsonList(items: Iterable<unknown>, depth: number): Generator<string> {
  const margin = `\n${'  '.repeat(depth)}`
  let isEmpty = true
  for (const item of items) {
    yield `${isEmpty ? '[' : ','}${margin}  ${jsonText(item, 2).replaceAll('\n', `${margin}  `)}`
    isEmpty = false
  }
  yield isEmpty ? '[]' : `${margin}]`
}
