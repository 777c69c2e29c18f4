import { property } from '@openpartner/registration/company-country'
import type { FieldTable } from '../field-table.ts'
import { type IssueInput, toPointer } from '../issue.ts'
import { isTable } from '../list-issues.ts'
import { distance } from './distance.ts'
import { synonyms } from './synonyms.ts'

/** Names that may stand in a sentence: short, and without anything that could pass for another line or sentence. */
const plainName = /^[A-Za-z][\w .-]{1,49}$/

const folded = (name: string): string => name.replace(/[_ .-]/g, '').toLowerCase()

/** The issue of an unknown property with the pointer of the field that was likely meant, if there is one; else the issue. */
export function withSuggestion<Given extends IssueInput>(root: FieldTable, issue: Given): Given {
  const { code, path, params } = issue
  const name = String(path[path.length - 1])
  if (code !== 'unknown-property' || !plainName.test(name)) return issue
  const given = folded(name)
  const meant = folded(String(property(synonyms, given) ?? given))
  const parent = toPointer(path.slice(0, -1))
  const objects: [table: FieldTable, pointer: string][] = [[root, '']]
  let best = 1 + Math.min(3, given.length / 4)
  let suggestion: string | undefined
  // What is in the same object comes first, and what has the same meaning before what only looks alike.
  for (const [[, , names, entries], at] of objects) {
    for (const [index, field] of names.entries()) {
      const entry = entries[index] ?? 0
      const pointer = `${at}/${field}`
      const rank = distance(meant, folded(field), best) + (at === parent ? 0 : 0.5)
      if (rank < best) [best, suggestion] = [rank, pointer]
      if (isTable(entry)) objects.push([entry, pointer])
    }
  }
  return suggestion === undefined
    ? issue
    : { ...issue, params: { ...params, kind: 'suggestion', suggestion } }
}
