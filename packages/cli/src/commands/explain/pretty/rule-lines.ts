import type { RegistrationNumberRule } from '@openpartner/registration'
import { contradictionLines } from './contradiction-lines.ts'
import { fieldLines } from './field-lines.ts'
import type { Page } from './page.ts'
import { schemeLines } from './scheme-lines.ts'
import { SourceList } from './source-list.ts'

/** A country's rule: fields, schemes, contradictions, sources. */
export function ruleLines(rule: RegistrationNumberRule, page: Page): string[] {
  const { texts, colors } = page
  const list = new SourceList()
  const section = (heading: string, blocks: readonly (readonly string[])[]): string[] =>
    blocks.length === 0 ? [] : ['', colors.bold(heading), ...blocks.flatMap((block) => ['', ...block])]

  const fields = fieldLines(rule, list, page)
  const schemes = rule.schemes.map((scheme) => schemeLines(scheme, list, page))
  const contradictions = rule.contradictions.map((entry) => contradictionLines(entry, list, page))
  return [
    ...fields,
    ...section(texts.kinds, schemes),
    ...section(texts.contradictions, contradictions),
    ...section(texts.sources, [list.lines(page)]),
  ]
}
