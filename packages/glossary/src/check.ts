import { readFileSync } from 'node:fs'
import picomatch from 'picomatch'
import { authoredFiles } from './authored-files.ts'
import { exceptions } from './exceptions.ts'
import { type Mention, mentionsIn } from './find.ts'
import { proseMentions } from './prose/check-prose.ts'
import { tokensOf } from './read/index.ts'

const matchers = exceptions.map((exception) => ({
  exception,
  matches: picomatch([...exception.files], { dot: true }),
}))

/** What the repository says that it should not, and the exceptions that excuse nothing. */
export function checkRepository(root: string) {
  const used = new Set<unknown>()
  const isExcused = ({ file, kind, avoided, text }: Mention): boolean => {
    const excusing = matchers.filter(
      ({ exception, matches }) =>
        (exception.kind ?? kind) === kind &&
        exception.words.includes(avoided) &&
        (exception.text?.test(text) ?? true) &&
        matches(file),
    )
    for (const { exception } of excusing) used.add(exception)
    return excusing.length > 0
  }
  const mentions = authoredFiles(root).flatMap((file) => {
    const source = readFileSync(`${root}/${file}`, 'utf8')
    const tokens = tokensOf(file, source)
    return [...tokens.flatMap((token) => mentionsIn(file, token)), ...proseMentions(file, source, tokens)]
  })
  const remaining = mentions.filter((mention) => !isExcused(mention))
  return { mentions: remaining, unused: exceptions.filter((exception) => !used.has(exception)) }
}
