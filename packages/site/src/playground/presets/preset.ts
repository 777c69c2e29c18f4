import type { Level } from '../model.ts'

/** A document to begin with. */
export type Preset = {
  readonly id: string
  readonly title: string
  /** What there is to see. */
  readonly explanation: string
  readonly resource: string
  readonly level: Level
  readonly text: string
}

/** As people lay out JSON. */
export const textOf = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`
