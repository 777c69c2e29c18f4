import { type ResourceName, resources } from '@openpartner/schemas'
import { type Folder, published, type Verdict } from '../../../src/variant-engines.ts'
import type { Verdicts } from './engine.ts'
import { vectorsOf } from './vectors.ts'

type Schema = ReturnType<typeof published>

/** Asks for each resource's verdict on each of its vectors. */
export function judge(verdictOf: (name: ResourceName) => Verdict): Verdicts {
  return Object.fromEntries(
    resources.map(({ name }) => {
      const verdict = verdictOf(name)
      return [name, vectorsOf(name).map(({ data }) => verdict(data))]
    }),
  )
}

/** A published schema with those that it may refer to; a self-contained one needs none. */
export function readTogether(form: Folder, name: ResourceName): { schema: Schema; others: Schema[] } {
  const schema = published(form + name)
  const others = schema.$id === undefined ? [] : resources.filter((other) => other.name !== name)
  return { schema, others: others.map((other) => published(form + other.name)) }
}

/** The same of an engine that compiles one schema at a time. */
export function judgeEach(
  form: Folder,
  compile: (schema: Schema, others: readonly Schema[]) => Verdict,
): Verdicts {
  return judge((name) => {
    const { schema, others } = readTogether(form, name)
    return compile(schema, others)
  })
}
