/** Names of properties, headers and values of the wire: inner capitals, a dash before a capital, an underscore, a slash in front. */
const names =
  /(?<![\w/])(?:[a-z]+(?:[A-Z][a-z]*)+|[A-Z]+[a-z]*(?:-[A-Z][A-Za-z]+)+|[a-z]+_[a-z_]+|\/v1)(?!\w)/g

/** A description as Markdown: what is typed as it stands is code. */
export const markdown = (description: string): string => description.replaceAll(names, '`$&`')
