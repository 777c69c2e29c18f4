import { readFileSync } from 'node:fs'
import type { Folder } from '../../../src/variant-engines.ts'

/** Where an engine has another verdict, and why. */
export type Difference = {
  readonly engine: string
  readonly variants: readonly Folder[]
  readonly reason: string
  /** Resource and description of each vector. */
  readonly vectors?: readonly string[]
  /** Part of the message with which it fails on all. */
  readonly error?: string
}

const file = new URL('../differences.json', import.meta.url)

export const differences = JSON.parse(readFileSync(file, 'utf8')) as readonly Difference[]

/** The explained differences of an engine on a variant. */
export const differencesOf = (engine: string, variant: Folder): readonly Difference[] =>
  differences.filter((difference) => difference.engine === engine && difference.variants.includes(variant))
