/** A name, and HTML that says something of it. */
export type Fact = readonly [name: string, html: string]

/** Facts one below the other; unlike a table they fit a narrow window. */
export const facts = (rows: readonly Fact[]): string =>
  `<dl class="facts">\n${rows.map(([name, html]) => `<dt>${name}</dt><dd>${html}</dd>`).join('\n')}\n</dl>`
