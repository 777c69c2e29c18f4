import { type ResourceName, resources } from '@openpartner/schemas'
import { type Folder, published, type Verdict } from '../../../src/variant-engines.ts'
import type { Verdicts } from './engine.ts'
import { vectorsOf } from './vectors.ts'

type Schema = ReturnType<typeof published>

/** Asks for each resource's verdict on each of its vectors. */
export function collectVerdicts(verdictOf: (name: ResourceName) => Verdict): Verdicts {
  return Object.fromEntries(
    resources.map(({ name }) => {
      const verdict = verdictOf(name)
      return [name, vectorsOf(name).map(({ data }) => verdict(data))]
    }),
  )
}

/** A published schema with those that it may refer to; a self-contained one needs none. */
export function readTogether(variant: Folder, name: ResourceName): { schema: Schema; others: Schema[] } {
  const schema = published(variant + name)
  const others = schema.$id === undefined ? [] : resources.filter((other) => other.name !== name)
  return { schema, others: others.map((other) => published(variant + other.name)) }
}

/** The same of an engine that compiles one schema at a time. */
export function compileEach(
  variant: Folder,
  compile: (schema: Schema, others: readonly Schema[]) => Verdict,
): Verdicts {
  return collectVerdicts((name) => {
    const { schema, others } = readTogether(variant, name)
    return compile(schema, others)
  })
}
