import type { Colors } from '@openpartner/terminal/colors'
import type { Terminal } from '@openpartner/terminal/terminal'
import type { Language } from '../language.ts'

/** What every part of a page is written with. */
export type Page = Language & {
  readonly colors: Colors
  /** Of the widest line that can be broken. */
  readonly columns: number
}

const widest = 100

export function pageOn(terminal: Terminal, language: Language): Page {
  return { ...language, colors: terminal.out, columns: Math.min(terminal.columns, widest) }
}
