/** Ways to write a name of several words. */
export const nameStyles = {
  camelCase: /^[a-z][a-z0-9]*(?:[A-Z][A-Za-z0-9]*)?$/,
  snake_case: /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/,
  'kebab-case': /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  UPPER_CASE: /^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*$/,
  PascalCase: /^[A-Z][A-Za-z0-9]*$/,
} as const

export type NameStyle = keyof typeof nameStyles

const styleNames = Object.keys(nameStyles) as NameStyle[]

/** The styles that a name follows: a single lower-case word follows several. */
export function stylesOf(name: string): readonly NameStyle[] {
  return styleNames.filter((style) => nameStyles[style].test(name))
}

/**
 * Whether a name is free to follow a style: those with a prefix or a dot (`@odata.type`, `$ref`, `_links`, `x-order`),
 * with other letters, or without any, follow other rules.
 */
export function isStyled(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(name) && !/^x-/i.test(name)
}

/** Whether a name is an abbreviation, which is written in capitals among names of any style. */
export function isAbbreviation(name: string): boolean {
  return /^[A-Z][A-Z0-9]{0,4}$/.test(name)
}
