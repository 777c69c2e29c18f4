import { pairs } from './prose/pairs.ts'
import { words } from './words.ts'

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ')

/** The table of the glossary page, as Markdown. */
export function glossaryTable(): string {
  const rows = words.map(({ word, is, never, neverInNames }) => {
    const columns = [quoted(never), neverInNames.length > 0 ? `in names: ${quoted(neverInNames)}` : '']
    return `| **${word}** | ${is} | ${columns.filter(Boolean).join('; ') || '–'} |`
  })
  return ['| word | is | never |', '|---|---|---|', ...rows].join('\n')
}

/** The table of the style page, as Markdown. */
export function pairsTable(): string {
  const rows = pairs.map(({ write, insteadOf, why }) => `| ${write} | ${insteadOf} | ${why} |`)
  return ['| write | instead of | why |', '|---|---|---|', ...rows].join('\n')
}
