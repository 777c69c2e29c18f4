import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, it } from 'vitest'
import { anyText } from '../../test/any-text.ts'
import { finding, fullReport, plain, reportOf, undecidedReport } from '../../test/sample-report.ts'
import type { Report } from '../engine/report.ts'
import { visible } from '@openpartner/terminal/visible'
import { markdown } from './markdown.ts'

/** Links without markup are found too, as on GitHub. */
const parser = new MarkdownIt({ linkify: true })

/** The cells of the table, as readers see them; anything but text and a link in them fails. */
function cellsOf(report: Report): string[] {
  return parser
    .parse(markdown.format(report, plain), {})
    .filter(({ type }, index, tokens) => type === 'inline' && tokens[index - 1]?.type === 'td_open')
    .map(({ children }) => (children ?? []).map(shown).join(''))
}

function shown({ type, content }: { readonly type: string; readonly content: string }): string {
  if (!['text', 'text_special', 'link_open', 'link_close'].includes(type)) throw new Error(type)
  return content
}

it('has a row for each finding, and the totals', () => {
  expect(cellsOf(fullReport()).slice(0, 4)).toEqual([
    'error',
    'schemas/order.schema.json:1:14',
    '"minimum" is 2, but "maximum" is 1: no value is both.',
    'no-contradictory-bounds',
  ])
  const text = markdown.format(fullReport(), plain)
  expect(text).toContain('\n\n1 error, 1 warning, 1 info in 1 of 2 files. 2 suppressed.\n\n')
  expect(text).toContain('/reference/rules/no-contradictory-bounds>)')
})

it('lists what was not decided', () => {
  const html = parser.render(markdown.format(undecidedReport(), plain))
  expect(html).toContain('<p>1 check not decided:</p>')
  expect(html).toContain('<li>schemas/order.schema.json:1:14 no-exponential-pattern: It is too long.</li>')
})

it('reports that nothing was found, without a table', () => {
  const text = markdown.format(reportOf([], { files: ['a.json'] }), plain)
  expect(text).toBe('## schema-lint\n\n✅ No findings in 1 file.\n\n')
})

it('says how much was skipped', () => {
  const text = (skipped: number): string =>
    markdown.format({ ...reportOf([], { files: ['a.json'] }), skipped }, plain)
  expect(text(1)).toContain('\n\n✅ No findings in 1 file. 1 skipped.\n')
  expect(text(2911)).toContain('\n\n⚠️ No findings in 1 file. 2,911 skipped.\n')
})

it('cuts a table that nobody would read', () => {
  const text = markdown.format(reportOf(Array.from({ length: 502 }, () => finding())), plain)
  expect(cellsOf(reportOf(Array.from({ length: 502 }, () => finding())))).toHaveLength(500 * 4)
  expect(text).toContain('\n\n2 more findings.\n')
})

it('shows any message as it is', () => {
  fc.assert(
    fc.property(anyText, (message) => {
      const cells = cellsOf(reportOf([finding({ message })]))
      expect(cells).toHaveLength(4)
      expect(cells[2]).toBe(visible(message).trim())
    }),
  )
  expect(
    cellsOf(reportOf([finding({ message: '*a* <b> `c` | www.example.com https://a.b [d](e) &amp;' })]))[2],
  ).toBe('*a* <b> `c` | www.example.com https://a.b [d](e) &amp;')
})
