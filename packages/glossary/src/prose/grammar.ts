import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import { type Processor, unified } from 'unified'
import type { Remark } from './remark.ts'

/** Only what the plug-ins say is of interest, not the text. */
function withoutResult(this: Processor): void {
  this.compiler = () => ''
}

const linter = unified()
  .use(retextEnglish)
  .use(retextIndefiniteArticle)
  .use(retextRepeatedWords)
  .use(withoutResult)
  .freeze()

/** “A” and “an”, and words that are there twice, as retext finds them. */
export function grammarRemarks(text: string): Remark[] {
  return linter.processSync(text).messages.map(({ source, actual, expected }) => ({
    rule: source === 'retext-repeated-words' ? 'repeated-word' : 'article',
    text: actual ?? '',
    instead: expected?.join(' or ') || 'the word once',
  }))
}
