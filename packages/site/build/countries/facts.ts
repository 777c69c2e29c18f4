/** A name, and HTML that says something about it. */
export type Fact = readonly [name: string, html: string]

/** Facts one below the other, which fit a narrow window better than a table. */
export const facts = (rows: readonly Fact[]): string =>
  `<dl class="facts">\n${rows.map(([name, html]) => `<dt>${name}</dt><dd>${html}</dd>`).join('\n')}\n</dl>`
