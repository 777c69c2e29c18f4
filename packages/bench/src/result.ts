export type Unit = 'ns' | 'ms' | 'bytes' | 'times' | 'count'

export type Column = { readonly title: string; readonly unit: Unit }

export type Row = {
  readonly name: string
  /** One number a column; `null` where there is none. */
  readonly values: readonly (number | null)[]
  /** What a reader must know of this row, or why it is empty. */
  readonly note?: string | undefined
}

export type Table = {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export type Target = {
  readonly name: string
  readonly unit: Unit
  readonly atLeast?: number
  readonly atMost?: number
  readonly measured: number | null
}

/** What a suite has found. */
export type Result = { readonly tables: readonly Table[]; readonly targets: readonly Target[] }

/** By how much of the wanted value a target is missed: 0 if it is reached, `null` if nothing was measured. */
export function missedBy({ atLeast, atMost, measured }: Target): number | null {
  if (measured === null || !Number.isFinite(measured)) return null
  if (atLeast !== undefined && measured < atLeast) return 1 - measured / atLeast
  if (atMost !== undefined && measured > atMost) return measured / atMost - 1
  return 0
}
