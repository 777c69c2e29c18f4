import type { Level } from '../model.ts'

/** An example document. */
export type Preset = {
  readonly id: string
  readonly title: string
  /** What it shows. */
  readonly explanation: string
  readonly resource: string
  readonly level: Level
  readonly text: string
}

/** As people lay out JSON. */
export const textOf = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`
