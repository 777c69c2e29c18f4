import { readFileSync } from 'node:fs'
import { Parser } from 'htmlparser2'
import { dist } from './built-page.ts'

/** Elements that have no end tag. */
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

/**
 * The text of a built page's main part that are in other letters than those of the language around them. The text of
 * a program has its own.
 */
export function foreignText(file: string): readonly string[] {
  const open: { readonly name: string; readonly language: string }[] = []
  const found: string[] = []
  let depth = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (empty.has(name)) return
      if (name === 'main' || depth > 0) depth += 1
      open.push({ name, language: attributes.lang ?? open.at(-1)?.language ?? 'und' })
    },
    onclosetag(name) {
      if (empty.has(name)) return
      if (depth > 0) depth -= 1
      open.pop()
    },
    ontext(text) {
      if (depth === 0 || open.some(({ name }) => name === 'pre' || name === 'script')) return
      const { script } = new Intl.Locale(open.at(-1)?.language ?? 'und').maximize()
      for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
        const letters = word.replaceAll(/[\p{Script=Latin}\p{Script=Common}\p{M}]/gu, '')
        if (!new RegExp(`^\\p{Script=${script}}*$`, 'u').test(letters)) found.push(word)
      }
    },
  })
  parser.end(readFileSync(`${dist}${file}`, 'utf8'))
  return found
}
