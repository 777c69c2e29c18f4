import { parsePattern } from '../parse-pattern.ts'
import { escaped } from './notations.ts'

/** The pattern that a list of file names (`*.json`) or a comparison of SQL (`%abc%`) means; undefined where it is neither. */
export function fromWildcards(
  text: string,
): { readonly name: string; readonly translation: string } | undefined {
  if (/^\*{1,2}[/.\w*-]*$/.test(text) && /\w/.test(text) && parsePattern(text) === undefined) {
    const parts = text.split(/(\*\*\/|\*\*|\*)/).map((part) => wildcards[part] ?? escaped(part))
    return { name: 'a file name wildcard', translation: `^${parts.join('')}$` }
  }
  const [, before, word, after] = /^(%?)([A-Za-z][A-Za-z _-]+)(%?)$/.exec(text) ?? []
  if (word === undefined || (before === '' && after === '')) return undefined
  return {
    name: 'the SQL wildcard "%"',
    translation: `${before === '' ? '^' : ''}${escaped(word)}${after === '' ? '$' : ''}`,
  }
}

const wildcards: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' }
