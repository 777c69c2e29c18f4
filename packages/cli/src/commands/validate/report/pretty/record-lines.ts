import type { Location } from '@openpartner/json-records/events'
import type { Terminal } from '@openpartner/terminal/terminal'
import { padTo } from '@openpartner/terminal/width'
import type { Reported } from '../../records/block.ts'
import { changeLines } from './change-lines.ts'
import { issueLines } from './issue-lines.ts'
import { plural } from './plural.ts'

const indent = '      '
const nameWidth = 32
const unnamed = { name: '', country: '' }

/** A record in the report: one line, and below it its issues and changes. */
export function recordLines(
  terminal: Terminal,
  { location, verdict, locationWidth }: { location: Location; verdict: Reported; locationWidth: number },
): string {
  const colors = terminal.out
  const { green, red, bold, dim } = colors
  const { ok, issues, truncated, name: { name, country } = unnamed, normalization } = verdict
  const title = country === '' ? name : padTo(name, nameWidth)
  const line = `  ${ok ? green('✓') : red('✗')}  ${dim(locationText(location).padEnd(locationWidth))}  ${ok ? title : bold(title)}`
  const more = `${indent}… more than ${plural(issues.length, 'issue')}: raise --max-issues to see the rest`
  const lines = [
    country === '' ? line.trimEnd() : `${line}  ${dim(country)}`,
    ...(ok ? [] : issueLines(issues, { colors, indent, columns: terminal.columns })),
    ...(truncated ? [dim(more)] : []),
    ...(normalization === undefined ? [] : changeLines(normalization, { colors, indent })),
  ]
  return `${lines.join('\n')}\n`
}

/** `[3]` is an index from 0, as in a JSON Pointer; `line 3` counts from 1. */
export function locationText(location: Location): string {
  return 'index' in location ? `[${location.index}]` : `line ${location.line}`
}
