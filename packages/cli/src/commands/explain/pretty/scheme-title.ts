import type { RegistrationNumberScheme } from '@openpartner/registration'
import { widthOf } from '@openpartner/terminal/width'
import { wrap } from '@openpartner/terminal/wrap'
import type { Page } from './page.ts'

/** Abbreviation in Latin and in its own letters, local name and English name, each once; below each other if they are long. */
export function schemeTitle(
  { abbreviation, latinAbbreviation, localName, label }: RegistrationNumberScheme,
  indent: number,
  { colors, columns }: Page,
): string[] {
  const names = [abbreviation, localName, label].filter(
    (name, index, all) =>
      !same(name, latinAbbreviation) && all.findIndex((other) => same(other, name)) === index,
  )
  const title = colors.bold(latinAbbreviation)
  if (names.length === 0) return [title]
  const text = names.join(' · ')
  if (indent + widthOf(`${latinAbbreviation}  ${text}`) <= columns) {
    return [`${title}  ${names.join(colors.dim(' · '))}`]
  }
  return [title, ...names.flatMap((name) => wrap(name, columns - indent))]
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
