import type { RegistrationNumberCountry } from '../countries/registration-number-countries.ts'
import { isCompact, isDigit, isLetter } from './ascii.ts'
import { clean } from './clean.ts'
import { endsApart, endsRun, type FoldedText, foldedText } from './folded-text.ts'
import { labelsWith, letters } from './labels.ts'

/** A text that may be the number. */
export type Reading = Readonly<{
  text: string
  /** The text without separators, in capitals. */
  compact: string
  /** Whether more than the change from letter to digit ended the label before it. */
  isApart: boolean
}>

/** Nobody writes more in front of a number. */
const maxLabels = 12

/**
 * The text without the labels in front of it, one label less at a time, then the text itself. A label is the name of
 * a scheme of the country, the country's code, or words such as `No.`; what stands between labels is passed over.
 */
export function readings(
  country: RegistrationNumberCountry,
  value: string,
  isPlain = isCompact(value),
): readonly Reading[] {
  const whole = { text: value, compact: isPlain ? value : clean(value, false), isApart: true }
  if (!mayBeginWithLabel(country, value)) return [whole]
  const rests = labelEnds(country, value, foldedText(value))
    .map((end) => {
      const rest = value.slice(end)
      return { text: rest, compact: clean(rest, false), isApart: endsApart(value, end) }
    })
    .filter(({ compact: rest }) => rest !== '')
  return [...rests, whole]
}

/** Most numbers have no label, so this is quick. */
function mayBeginWithLabel(country: RegistrationNumberCountry, value: string): boolean {
  let index = 0
  let code = value.charCodeAt(index)
  while (code < 128 && !isDigit(code) && !isLetter(code)) code = value.charCodeAt((index += 1))
  if (isDigit(code)) return false
  const text = letters(index === 0 ? value : value.slice(index))
  return labelsWith(country, text.charAt(0)).some(([label]) => text.startsWith(label))
}

/** Where labels end from which the text begins, the last one first. */
function labelEnds(
  country: RegistrationNumberCountry,
  value: string,
  { folded, ends }: FoldedText,
): readonly number[] {
  const found = new Set<number>()
  const open = [0]
  for (let start = open.pop(); start !== undefined && found.size < maxLabels; start = open.pop()) {
    for (const [label, isWord] of labelsWith(country, folded.charAt(start))) {
      const next = start + label.length
      const end = ends[next - 1]
      if (end === undefined || found.has(next) || !folded.startsWith(label, start)) continue
      if (isWord && !endsRun(value, end)) continue
      found.add(next)
      open.push(next)
    }
  }
  return [...found].toSorted((one, other) => other - one).flatMap((next) => ends[next - 1] ?? [])
}
