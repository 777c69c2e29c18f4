import type { Entry } from '../schema/property.ts'
import type { Mark } from '../../marks.ts'
import type { Description } from './description.ts'

type Attributes = Readonly<Record<string, string>>

function element(name: string, content: string | readonly Node[], attributes: Attributes = {}): HTMLElement {
  const created = document.createElement(name)
  for (const part of typeof content === 'string' ? [content] : content) created.append(part)
  for (const [attribute, value] of Object.entries(attributes)) created.setAttribute(attribute, value)
  return created
}

/** A description as it is shown in a box or in the panel; beside a list, where nobody can follow one, without its link. */
export function descriptionElement(description: Description, hasLink = true): HTMLElement {
  const { name, type, presence, text, bounds, conditions, examples, origin, entry } = description
  const facts = [...bounds, ...(examples.length > 0 ? [`such as ${examples.join(' or ')}`] : [])]
  return element(
    'div',
    [
      element('p', [
        element('code', name, { class: 'cm-about-name' }),
        element('span', ` ${type}, ${presence}`, { class: 'cm-about-type' }),
      ]),
      ...(text === '' ? [] : [element('p', text)]),
      ...(facts.length === 0 ? [] : [element('p', sentenceOf(facts), { class: 'cm-about-bounds' })]),
      ...conditions.map((condition) => element('p', condition)),
      ...(origin === undefined ? [] : [originElement(origin)]),
      ...(entry === undefined || !hasLink ? [] : [linkTo(entry)]),
    ],
    { class: 'cm-about' },
  )
}

/** Facts as a sentence: the first begins with a capital. */
const sentenceOf = (facts: readonly string[]): string =>
  `${facts.join('; ').replace(/^./, (letter) => letter.toUpperCase())}.`

function originElement({ status, statement, sources }: NonNullable<Description['origin']>): HTMLElement {
  const listed = sources.map(({ title, date }) => `${title}, ${date}`).join('; ')
  const first = status.replace(/^./, (letter) => letter.toUpperCase())
  return element('p', listed === '' ? `${first}. ${statement}` : `${first}: ${listed}.`, {
    class: 'cm-about-origin',
  })
}

/** The anchor of a property on the page of its resource. */
export const anchorOf = ({ path }: Entry): string => `property-${path.join('-')}`.toLowerCase()

function linkTo(entry: Entry): HTMLElement {
  const page = `${import.meta.env.BASE_URL}reference/resources/${entry.resource}`
  // It leaves what has been typed where it is.
  const link = element('a', 'Open in the reference', {
    href: `${page}#${anchorOf(entry)}`,
    target: '_blank',
    rel: 'noopener',
  })
  return element('p', [link])
}

/** The sentence of a mark, in its language. */
export const sentenceElement = ({ message, locale, direction }: Mark): HTMLElement =>
  element('p', message, { lang: locale, dir: direction, class: 'cm-about-issue' })

/** A description in words, for a screen reader. */
export function spoken({ name, type, presence, text, bounds, conditions }: Description): string {
  return [
    `${name}, ${type}, ${presence}.`,
    text,
    ...(bounds.length > 0 ? [sentenceOf(bounds)] : []),
    ...conditions,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
