import type { Colors } from 'picocolors/types.js'
import { largest } from '@openpartner/terminal/largest'
import { widthOf } from '@openpartner/terminal/width'
import type { Finding, Location, Severity } from '../../engine/finding.ts'
import { visible } from '@openpartner/terminal/visible'
import { wrap } from '@openpartner/terminal/wrap'
import { shownPath } from '@openpartner/report-formats/shown-path'
import { codeFrame } from './code-frame.ts'

const colorOf = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<Severity, string>

export type Layout = {
  readonly colors: Colors
  readonly columns: number
  readonly folder: string
  /** Columns of the widest `line:column`. */
  readonly positionWidth: number
  /** The lines of the file, if they are to be shown. */
  readonly lines: readonly string[] | undefined
}

/** Position, severity, message and rule of a finding; below, its line in the file and related locations. */
export function findingLines(finding: Finding, layout: Layout): readonly string[] {
  const { rule, severity, message, location, related = [] } = finding
  const { colors, columns, positionWidth, folder, lines } = layout
  const position = positionOf(finding.location).padEnd(positionWidth)
  const head = `  ${position}  ${severity.padEnd('warning'.length)}  `
  const [first = '', ...more] = sentenceLines(visible(message), rule, columns - head.length, colors)
  const color = colors[colorOf[severity]]
  const shown = lines === undefined ? [] : codeFrame(location, lines, { columns, dim: colors.dim, color })
  const elsewhere = shown.length === 0 ? [] : related.filter((other) => !isSameLine(other, location))
  return [
    `  ${colors.dim(position)}  ${color(severity)}${head.slice(position.length + severity.length + 4)}${first}`,
    ...more.map((line) => ' '.repeat(head.length) + line),
    ...shown,
    ...elsewhere.map((other) => {
      const path = other.file === location.file ? '' : `${visible(shownPath(other.file, folder))}:`
      return colors.dim(`    ${path}${positionOf(other)}: ${visible(other.message)}`)
    }),
  ]
}

/** The message on as many lines as it needs, and the rule behind it where there is room, else below. */
function sentenceLines(message: string, rule: string, columns: number, { dim }: Colors): readonly string[] {
  const lines = wrap(message, columns)
  const last = lines.at(-1) ?? ''
  return widthOf(last) + 2 + rule.length <= columns
    ? [...lines.slice(0, -1), `${last}  ${dim(rule)}`]
    : [...lines, dim(rule)]
}

function isSameLine(one: Location, other: Location): boolean {
  return one.file === other.file && one.start.line === other.start.line
}

/** `3:16` */
function positionOf({ start }: Location): string {
  return `${start.line}:${start.column}`
}

/** Columns of the widest position. */
export function widestPosition(findings: readonly Finding[]): number {
  return largest(findings.map(({ location }) => positionOf(location).length))
}
