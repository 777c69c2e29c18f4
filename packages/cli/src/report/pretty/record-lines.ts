import type { Place } from '../../input/events.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { padTo } from '../../terminal/width.ts'
import type { Verdict } from '../../validate/examiner.ts'
import { changeLines } from './change-lines.ts'
import { issueLines } from './issue-lines.ts'
import { plural } from './plural.ts'
import { recordName } from './record-name.ts'

const indent = '      '
const nameWidth = 32

/** A record in the report: one line, and below it its issues and changes. */
export function recordLines(
  terminal: Terminal,
  { place, verdict, placeWidth }: { place: Place; verdict: Verdict; placeWidth: number },
): string {
  const colours = terminal.out
  const { green, red, bold, dim } = colours
  const { ok, issues, truncated, value, normalization } = verdict
  const { name, country } = recordName(value)
  const title = country === '' ? name : padTo(name, nameWidth)
  const line = `  ${ok ? green('✓') : red('✗')}  ${dim(placeText(place).padEnd(placeWidth))}  ${ok ? title : bold(title)}`
  const lines = [country === '' ? line.trimEnd() : `${line}  ${dim(country)}`]
  if (!ok) lines.push(...issueLines(issues, { colours, indent, columns: terminal.columns }))
  if (truncated)
    lines.push(
      dim(`${indent}… more than ${plural(issues.length, 'issue')}: raise --max-issues to see the rest`),
    )
  if (normalization !== undefined) lines.push(...changeLines(normalization, { colours, indent }))
  return `${lines.join('\n')}\n`
}

/** `[3]` is an index from 0, as in a JSON Pointer; `line 3` counts from 1. */
export function placeText(place: Place): string {
  return 'index' in place ? `[${place.index}]` : `line ${place.line}`
}
