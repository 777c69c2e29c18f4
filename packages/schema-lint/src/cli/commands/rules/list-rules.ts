import { type Fixability, fixabilityOf } from '../../../documentation/fixability.ts'
import type { Rule } from '../../../engine/rule.ts'
import type { PresetName } from '../../../engine/rule.ts'
import { membersOf } from '../../../engine/rule-set.ts'
import { rules } from '../../../rules/index.ts'
import { exitCode } from '../../exit-code.ts'
import { largest } from '@openpartner/terminal/largest'
import type { Streams } from '@openpartner/terminal/streams'
import { Terminal } from '@openpartner/terminal/terminal'

/** What the user asked for. */
export type RulesSettings = {
  readonly format: 'pretty' | 'json' | 'markdown'
  readonly preset?: PresetName
}

type Row = {
  readonly id: string
  readonly group: string
  readonly severity: string
  readonly fix: Fixability
  readonly presets: readonly string[]
  readonly summary: string
  readonly link: string
}

/** Prints the rules, or those of a preset. */
export async function listRules({ format, preset }: RulesSettings, streams: Streams): Promise<number> {
  const chosen = preset === undefined ? rules : membersOf(preset, rules)
  const rows = chosen.map(rowOf)
  const terminal = new Terminal(streams)
  try {
    if (format === 'json') terminal.data(`${JSON.stringify(rows, null, 2)}\n`)
    else terminal.data(format === 'markdown' ? markdown(rows) : table(rows, terminal))
    await terminal.flushed()
    return exitCode.clean
  } finally {
    terminal.close()
  }
}

function rowOf(rule: Rule): Row {
  const { id, group, severity, presets, documentation } = rule
  const { summary, link } = documentation
  return { id, group, severity, fix: fixabilityOf(rule), presets, summary, link }
}

function table(rows: readonly Row[], { out }: Terminal): string {
  const cells = [['rule', 'group', 'severity', 'fix', 'presets'], ...rows.map(cellsOf)]
  const widths = [0, 1, 2, 3].map((column) => largest(cells.map((row) => row[column]?.length ?? 0)))
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const [heading = '', ...body] = lines
  return `${[out.bold(heading), ...body].join('\n')}\n`
}

function markdown(rows: readonly Row[]): string {
  const lines = rows.map((row) => `| ${cellsOf(row).join(' | ')} |`)
  return ['| rule | group | severity | fix | presets |', '|---|---|---|---|---|', ...lines, ''].join('\n')
}

function cellsOf({ id, group, severity, fix, presets }: Row): readonly string[] {
  return [id, group, severity, fix === 'none' ? '' : fix, presets.join(', ')]
}
