import picomatch from 'picomatch'
import type { Mention } from '../find.ts'
import type { Token } from '../read/token.ts'
import { grammarRemarks } from './grammar.ts'
import { headingRemarks } from './headings.ts'
import { emptyLinks } from './link-text.ts'
import { pairs } from './pairs.ts'
import type { Remark } from './remark.ts'
import { longSentences } from './sentence-length.ts'
import { misspelled } from './spelling.ts'

const isPage = picomatch('**/*.md', { dot: true })

/** What users read of a program: sentences of issues, help texts, rules and descriptions; comments are ours. */
const hasTexts = picomatch([
  'packages/messages/src/en/**/*.ts',
  'packages/{cli,stand-in,json-records,terminal}/src/**/*.ts',
  'packages/schema-lint/src/{cli,documentation,engine,formats,rules,suppression}/**/*.ts',
  'packages/schemas/src/{define,definitions,operations,resources,rules}/**/*.ts',
  'packages/schemas/src/issue-codes.ts',
])

/** Programs that write pages or sentences among much that is data: only the pairs are certain there. */
const writesSentences = picomatch([
  'packages/site/{build,src}/**/*.{ts,vue}',
  'packages/schemas/build/**/*.ts',
  'packages/{forms,registration,validators,scaffold}/src/**/*.ts',
])
const isTest = picomatch('**/*.test.ts')

function pairRemarks(text: string): Remark[] {
  return pairs.flatMap(({ pattern, insteadOf, write }) => {
    const [found] = pattern.exec(text) ?? []
    return found === undefined ? [] : [{ rule: insteadOf, text: found, instead: write }]
  })
}

/** What the style page and libraries for prose say about the texts of a file. */
export function proseMentions(file: string, source: string, tokens: readonly Token[]): Mention[] {
  const isProse = isPage(file) || hasTexts(file)
  if (isTest(file) || !(isProse || writesSentences(file))) return []
  const mention = (line: number, { rule, text, instead }: Remark): Mention => ({
    file,
    line,
    kind: 'prose',
    avoided: rule,
    text,
    instead,
  })
  const ofSentences = tokens
    .filter(({ kind, comment }) => kind === 'prose' && comment !== true)
    .flatMap(({ line, text }) => {
      const sentence = text.replaceAll(/(`+)[^`]+\1/g, '`…`')
      const certain = pairRemarks(sentence)
      const remarks = isProse
        ? [...certain, ...longSentences(sentence), ...grammarRemarks(sentence), ...misspelled(sentence)]
        : certain
      return remarks.map((remark) => mention(line, remark))
    })
  if (!isPage(file)) return ofSentences
  const ofPage = [...headingRemarks(source), ...emptyLinks(source)]
  return [...ofSentences, ...ofPage.map((remark) => mention(remark.line, remark))]
}
