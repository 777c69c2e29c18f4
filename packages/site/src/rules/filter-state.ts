/** What the list of lint rules shows; it is kept in the address, so that it can be shared. */
export type FilterState = {
  readonly text: string
  readonly group: string
  readonly preset: string
  readonly severity: string
  readonly fix: string
}

export type Choice = Exclude<keyof FilterState, 'text'>

/** The values of each choice that the page offers; the empty one stands for all. */
export type Choices = { readonly [choice in Choice]: readonly string[] }

export const initialState: FilterState = { text: '', group: '', preset: '', severity: '', fix: '' }

/** Reads the query of an address and ignores what the page does not offer. */
export function stateOf(search: string, choices: Choices): FilterState {
  const query = new URLSearchParams(search)
  const chosen = Object.entries(choices).map(([choice, values]) => {
    const value = query.get(choice) ?? ''
    return [choice, values.includes(value) ? value : '']
  })
  return { ...initialState, ...Object.fromEntries(chosen), text: query.get('q') ?? '' }
}

/** The query for a state, with its question mark; empty for the initial one. */
export function searchOf({ text, ...chosen }: FilterState): string {
  const query = new URLSearchParams()
  if (text !== '') query.set('q', text)
  for (const [choice, value] of Object.entries(chosen)) if (value !== '') query.set(choice, value)
  return query.size === 0 ? '' : `?${query}`
}

/** A rule as its row shows it. */
export type RuleRow = {
  readonly text: string
  readonly group: string
  readonly presets: readonly string[]
  readonly severity: string
  /** `--fix`, `--fix-unsafe`, or empty. */
  readonly fix: string
}

/** Whether a rule is shown: it has every word of the text, and what is chosen. */
export function isShown(row: RuleRow, { text, group, preset, severity, fix }: FilterState): boolean {
  const words = text.toLowerCase().split(/\s+/)
  return (
    words.every((word) => row.text.toLowerCase().includes(word)) &&
    (group === '' || row.group === group) &&
    (preset === '' || row.presets.includes(preset)) &&
    (severity === '' || row.severity === severity) &&
    (fix === '' || (fix === 'none' ? row.fix === '' : row.fix === `--${fix}`))
  )
}
