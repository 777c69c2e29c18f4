import type { Colors } from '@openpartner/terminal/colors'
import { largest } from '@openpartner/terminal/largest'
import { shorten } from '@openpartner/terminal/shorten'
import { visible } from '@openpartner/terminal/visible'
import { padTo, widthOf } from '@openpartner/terminal/width'
import type { Example, IssueGroup } from '../../summary/issue-groups.ts'
import { plural } from './plural.ts'

const maxGroups = 20
const longestPointer = 80

/** The issues by pointer and code, the most frequent first, and where the first ones are. */
export function groupLines({ yellow, dim }: Colors, groups: readonly IssueGroup[]): string {
  const rows = groups.slice(0, maxGroups).map(({ code, pointer, count, examples }) => ({
    count: count.toLocaleString('en'),
    pointer: pointerText(pointer),
    code: visible(code),
    examples: examplesText(examples),
  }))
  const width = (key: 'count' | 'pointer' | 'code'): number => largest(rows.map((row) => widthOf(row[key])))
  const [counts, pointers, codes] = [width('count'), width('pointer'), width('code')]
  const lines = rows.map(
    ({ count, pointer, code, examples }) =>
      `  ${count.padStart(counts)}  ${yellow(padTo(pointer, pointers))}  ${padTo(code, codes)}  ${dim(examples)}`,
  )
  const more = groups.length - rows.length
  const rest = more > 0 ? [dim(`  … and ${plural(more, 'more line')}: --summary has all of them`)] : []
  return rows.length === 0 ? '' : `\n${[...lines, ...rest].join('\n')}\n`
}

function pointerText(pointer: string | null): string {
  if (pointer === null) return '(other pointers)'
  return pointer === '' ? '(the whole record)' : shorten(pointer, longestPointer)
}

/** `customers.ndjson:3, 7, 12` */
function examplesText(examples: readonly Example[]): string {
  let file: string | undefined
  return examples
    .map((example) => {
      const at = 'line' in example ? String(example.line) : `[${example.index}]`
      const isNew = example.file !== file
      file = example.file
      if (!isNew) return at
      return 'line' in example ? `${visible(example.file)}:${at}` : `${visible(example.file)}${at}`
    })
    .join(', ')
}
