import type { Colours } from '../../terminal/colours.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import type { Language } from '../language.ts'

/** What every part of a page is written with. */
export type Page = Language & {
  readonly colours: Colours
  /** Of the widest line that can be broken. */
  readonly columns: number
}

const widest = 100

export function pageOn(terminal: Terminal, language: Language): Page {
  return { ...language, colours: terminal.out, columns: Math.min(terminal.columns, widest) }
}
