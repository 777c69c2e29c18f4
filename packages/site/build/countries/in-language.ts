import { escaped } from '../markdown.ts'

/** Text in another language than the page's, with its own direction. */
export const inLanguage = (text: string, language: string, attributes = ''): string =>
  `<bdi lang="${language}"${attributes}>${escaped(text)}</bdi>`

/** From the first to the last of letters that are not Latin, with no Latin one between them. */
const foreignRun =
  /(?![\p{Script=Latin}\p{Script=Common}])\p{L}(?:[^\p{Script=Latin}]*(?![\p{Script=Latin}\p{Script=Common}])[\p{L}\p{M}])?/gu

/** Text of an English page in which words in other letters than Latin ones are in `language`. */
export function withForeignText(text: string, language: string): string {
  let end = 0
  const parts = [...text.matchAll(foreignRun)].map(({ 0: run, index }) => {
    const before = text.slice(end, index)
    end = index + run.length
    return escaped(before) + inLanguage(run, language)
  })
  return parts.join('') + escaped(text.slice(end))
}
