import type { RuleRow } from './filter-state.ts'

/** The rules of the page, as they were generated, and the rows that show them. */
export const rowsIn = (page: ParentNode): readonly { element: HTMLElement; row: RuleRow }[] =>
  [...page.querySelectorAll<HTMLElement>('[data-group] tbody tr')].map((element) => {
    const [name = '', summary = '', severity = '', presets = '', fix = ''] = [...element.children].map(
      ({ textContent }) => textContent.trim(),
    )
    const group = element.closest<HTMLElement>('[data-group]')?.dataset.group ?? ''
    return {
      element,
      row: { text: `${name} ${summary}`, group, presets: presets.split(/\s+/), severity, fix },
    }
  })
