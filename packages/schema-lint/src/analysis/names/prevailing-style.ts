import { isAbbreviation, isStyled, type NameStyle, stylesOf } from './name-style.ts'

/** How the names of a document are written. */
export type Prevailing<Named> = {
  /** The style of most names; undefined where two styles are about equally frequent. */
  readonly style: NameStyle | undefined
  /** The names of other styles; if none prevails, those that differ from the first style. */
  readonly odd: readonly Named[]
}

/** A style prevails if at least this share of the names that tell styles apart follow it. */
const share = 0.75

/** The style that names follow, and the names that do not; undefined if all follow one. */
export function prevailingStyle<Named extends { readonly name: string }>(
  items: readonly Named[],
): Prevailing<Named> | undefined {
  const styled = items.filter(({ name }) => isStyled(name))
  const [first, ...rivals] = frequencies(styled)
  if (first === undefined) return undefined
  const [style, fitting] = first
  const others = styled.filter(({ name }) => !fits(name, style))
  const odd = style === 'UPPER_CASE' ? others : others.filter(({ name }) => !isAbbreviation(name))
  if (odd.length === 0) return undefined
  // Names of one word fit several styles; only the others tell them apart.
  const rival = rivals.find(([other]) => odd.some(({ name }) => fits(name, other)))
  const neutral = rival ? styled.filter(({ name }) => fits(name, style) && fits(name, rival[0])).length : 0
  const telling = fitting - neutral
  const prevails = telling / (telling + odd.length) >= share || (odd.length === 1 && telling > 1)
  // Two abbreviations are not yet a style.
  if (!prevails && styled.every((each) => odd.includes(each) || isAbbreviation(each.name))) return undefined
  return { style: prevails ? style : undefined, odd }
}

function frequencies(items: readonly { readonly name: string }[]): readonly (readonly [NameStyle, number])[] {
  const counts = new Map<NameStyle, number>()
  for (const { name } of items) {
    for (const style of stylesOf(name)) counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)
}

function fits(name: string, style: NameStyle): boolean {
  return stylesOf(name).includes(style)
}
