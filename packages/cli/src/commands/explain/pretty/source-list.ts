import type { Source } from '@openpartner/registration'
import { largest } from '@openpartner/terminal/largest'
import { wrap } from '@openpartner/terminal/wrap'
import type { Page } from './page.ts'

/** The sources of a page, each with a number by which the text above refers to it. */
export class SourceList {
  readonly #sources: Source[] = []

  /** `[1][3]` */
  references(sources: readonly Source[]): string {
    const numbers = sources.map((source) => this.#numberOf(source))
    return [...new Set(numbers)]
      .toSorted((one, other) => one - other)
      .map((number) => `[${number}]`)
      .join('')
  }

  lines({ colors, columns }: Page): string[] {
    const { dim } = colors
    const width = `[${this.#sources.length}]`.length
    const dates = largest(this.#sources.map(({ date }) => date.length))
    const left = ' '.repeat(2 + width + 2)
    return this.#sources.flatMap(({ date, title, publisher, url }, index) => {
      const number = `[${index + 1}]`.padStart(width)
      const [first = '', ...more] = wrap(`${title} · ${publisher}`, columns - left.length - dates - 2)
      return [
        `  ${number}  ${date.padEnd(dates)}  ${first}`,
        ...more.map((line) => left + ' '.repeat(dates + 2) + line),
        left + dim(url),
      ]
    })
  }

  #numberOf(source: Source): number {
    const known = this.#sources.findIndex(({ url, date }) => url === source.url && date === source.date)
    return known < 0 ? this.#sources.push(source) : known + 1
  }
}
