import stringify from 'json-stringify-pretty-compact'
import type { Page } from './family.ts'

/** The whole file of a page. */
export const markdownOf = ({ title, description, members, text, isSearched = true }: Page): string => `---
title: ${JSON.stringify(title)}${description === undefined ? '' : `\ndescription: ${JSON.stringify(description)}`}
editLink: false
pageClass: generated
prev: false
next: false${members === undefined ? '' : `\nmembers: ${JSON.stringify(members)}`}${isSearched ? '' : '\nsearch: false'}
---

# ${escaped(title)}

${text.trim()}
`

/** Characters with a meaning in Markdown, HTML, or the plugins for emoji and bare addresses. */
const special = /[\\`*_{}[\]<>|&:@~#]/g

const entities = (text: string): string =>
  text.replaceAll(special, (character) => `&#${character.codePointAt(0)};`)

/** Literal text, in which Markdown, HTML and Vue find nothing to interpret. */
export const escaped = (text: string): string =>
  // Vue finds its braces in the finished HTML, however they were written.
  entities(text).replaceAll(/(?:&#123;){2,}|(?:&#125;){2,}/g, (braces) => `<span v-pre>${braces}</span>`)

/** Code within a sentence or a table; Vue must not look for expressions in it. */
export function code(text: string): string {
  return `<code v-pre>${entities(text)}</code>`
}

/** Longer words break before their capitals. */
const longWord = 20

/** A long name as code, which breaks where its parts begin, and nowhere else. */
export function name(text: string): string {
  const parts = text
    .split(/(?<=[.:/-])(?=[a-zA-Z])/)
    .flatMap((part) => (part.length > longWord ? part.split(/(?<=[a-z])(?=[A-Z])/) : [part]))
  return `<code v-pre>${parts.map(entities).join('<wbr>')}</code>`
}

/** A sentence of the data in which backticks mark code and nothing else has a meaning. */
export const prose = (text: string): string =>
  text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? escaped(part) : code(part)))
    .join('')

/** A table; its cells are Markdown on one line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** What follows it on a page is not searched, because other pages say the same. */
export const endOfSearch = '<!-- end of search -->'
/** Text in a highlighted block, whatever backticks it contains. */
export function block(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}

/** A value as JSON, on as few lines as it fits. */
export const json = (value: unknown): string => block('json', stringify(value, { maxLength: 80 }))

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** A link into the site or out of it; its text is Markdown. */
export const link = (text: string, address: string): string => `[${text}](${address})`
