/** Wire names of properties, headers and values: inner capitals, a hyphen before a capital, an underscore, a leading slash. */
const names =
  /(?<![\w/])(?:[a-z]+(?:[A-Z][a-z]*)+|[A-Z]+[a-z]*(?:-[A-Z][A-Za-z]+)+|[a-z]+_[a-z_]+|\/v1)(?!\w)/g

/** A description as Markdown: what is typed literally is code. */
export const markdown = (description: string): string => description.replaceAll(names, '`$&`')
