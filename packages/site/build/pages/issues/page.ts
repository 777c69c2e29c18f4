import type { Sentence } from '@openpartner/messages'
import type { IssueCodeEntry } from '@openpartner/schemas'
import { formatMessage } from '@openpartner/messages/format'
import { allMessages, english, languageAttributes, languageName } from '../../locales.ts'
import type { Page } from '../../family.ts'
import { block, code, escaped, json, link, name, prose, table } from '../../markdown.ts'
import { resourceLink } from '../resources/descriptions.ts'
import { describeAnswer } from './answer.ts'
import { type IssueExample, issueExample, issueOf } from './example.ts'
import { keysOf } from './keys.ts'
import { ignoring } from './ignoring.ts'
import type { IssueText } from './text.ts'
import { issueText } from './texts.ts'

export const issueLink = (issueCode: string): string =>
  link(name(issueCode), `/reference/issues/${issueCode}`)

/** Everything that is known about an issue code. */
export function issuePage({ code: issueCode, summary }: IssueCodeEntry): Page {
  const text = issueText(issueCode)
  const example = issueExample(issueCode)
  const { path, pointer, message, params } = issueOf(example, issueCode)
  return {
    path: `reference/issues/${issueCode}`,
    title: issueCode,
    text: `${summary}
${section('When this issue is reported', text.reported)}${section('Fix this issue', text.fix)}
## Example of this issue

${prose(example.description)}${example.resource === undefined ? '' : ` As ${resourceLink(example.resource)}:`}

${shown(example)}

The issue:

${json({ code: issueCode, path, pointer, message, params })}
${paramsSection(text)}
## Partner Center’s own error

${text.answer ?? describeAnswer(issueCode, example)}

## Ignore this issue

${ignoring(issueCode, example.resource)}

## Messages by language

The message of the example in every language. All messages are on the pages of the ${link('languages', '/reference/locales/')}.

${languagesTable(issueCode, example)}
${kindsSection(issueCode)}`,
  }
}

const section = (title: string, text: string | undefined): string =>
  text === undefined ? '' : `\n## ${title}\n\n${text}\n`

const shown = ({ shown: { language, value } }: IssueExample): string =>
  language === 'json' ? json(value) : block(language, String(value))

function paramsSection({ params = {} }: IssueText): string {
  const rows = Object.entries(params).map(([param, meaning]) => [code(param), meaning])
  return rows.length === 0 ? '' : `\n${table(['`params`', 'What it is'], rows)}\n`
}

function languagesTable(issueCode: string, example: IssueExample): string {
  const issue = issueOf(example, issueCode)
  const others = allMessages.filter((messages) => messages !== english)
  const rows = [english, ...others].map((messages) => {
    const sentence = `<span ${languageAttributes(messages)}>${escaped(formatMessage(messages, issue))}</span>`
    return [link(languageName(messages.locale), `/reference/locales/${messages.locale}`), sentence]
  })
  return table(['Language', 'Message'], rows)
}

/** The English sentences of a code that has several. */
function kindsSection(issueCode: string): string {
  const rows = keysOf(issueCode).map((key) => {
    const sentence = (english.issues as Readonly<Record<string, Sentence>>)[key] ?? ''
    return [name(key), escaped(typeof sentence === 'string' ? sentence : sentence.other)]
  })
  if (rows.length < 2) return ''
  return `
## Variants of the message

${table(['Key in the messages', 'English message'], rows)}

The key after the colon is \`params.kind\`. Words in braces are replaced: \`{label}\` by the name of the field, others by \`params\`.
`
}
