import type { Fix } from '../model.ts'
import type { Line } from './line.ts'

/** A fix of a record, in the text that has it in one of its lines. An outdated one changes nothing. */
export const fixInLine = (line: Line, { label, apply }: Fix): Fix => ({
  label,
  async apply(text) {
    const { from } = line
    const to = from + line.text.length
    if (text.slice(from, to) !== line.text) return { text, selection: { from: 0, to: 0 } }
    const { text: record, selection } = await apply(line.text)
    const start = from + onOneLine(record.slice(0, selection.from)).length
    return {
      text: text.slice(0, from) + onOneLine(record) + text.slice(to),
      selection: { from: start, to: start + selection.to - selection.from },
    }
  },
})

/** In JSON, line breaks are only between tokens. */
const onOneLine = (json: string): string => json.replaceAll(/\r?\n[ \t]*/g, '')

/** The fix that normalizes all records, from the last to the first, so that the others stay where they are. */
export function normalizeLines(
  normalized: readonly { readonly line: Line; readonly fix: Fix }[],
): readonly Fix[] {
  if (normalized.length === 0) return []
  const fixes = normalized.map(({ line, fix }) => fixInLine(line, fix)).toReversed()
  return [
    {
      label: 'Normalize the records',
      async apply(text) {
        let edited = { text, selection: { from: 0, to: 0 } }
        for (const { apply } of fixes) edited = await apply(edited.text)
        return edited
      },
    },
  ]
}
