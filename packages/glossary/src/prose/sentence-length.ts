import type { Remark } from './remark.ts'

/** Longer sentences are read twice. */
const maxWords = 40

/** Cells of a table, parts of a list and clauses after a semicolon are read as sentences of their kind. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:;])\s+|\s\|\s/)

export function longSentences(text: string): Remark[] {
  return sentencesOf(text)
    .map((sentence) => ({ sentence, words: sentence.split(/\s+/).length }))
    .filter(({ words }) => words > maxWords)
    .map(({ sentence, words }) => ({
      rule: 'long-sentence',
      text: `${sentence.slice(0, 40)}…`,
      instead: `shorter sentences: this one has ${words} words, and ${maxWords} are enough`,
    }))
}
