export type Unit = 'ns' | 'ms' | 'bytes' | 'times' | 'count'

export type Column = { readonly title: string; readonly unit: Unit }

export type Row = {
  readonly name: string
  /** One number per column; `null` where there is none. */
  readonly values: readonly (number | null)[]
  /** What a reader must know about this row, or why it is empty. */
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
  readonly min?: number
  readonly max?: number
  readonly measured: number | null
}

/** What a suite has found. */
export type Result = { readonly tables: readonly Table[]; readonly targets: readonly Target[] }

/** The share of the wanted value by which a target is missed: 0 if it is reached, `null` if nothing was measured. */
export function missedBy({ min, max, measured }: Target): number | null {
  if (measured === null || !Number.isFinite(measured)) return null
  if (min !== undefined && measured < min) return 1 - measured / min
  if (max !== undefined && measured > max) return measured / max - 1
  return 0
}
