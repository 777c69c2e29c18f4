import '@hyperjump/json-schema/draft-07'
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12'
import { resources } from '@openpartner/schemas'
import { goOffline } from '../../../src/offline.ts'
import { published } from '../../../src/variant-engines.ts'
import { type Engine, variants } from '../support/engine.ts'
import { collectVerdicts } from '../support/collect-verdicts.ts'

goOffline()

export const hyperjump: Engine = {
  name: 'hyperjump',
  variants,
  verdicts: async (variant) => {
    const addresses = resources.map(({ name }) => {
      const schema = published(variant + name)
      const address = schema.$id ?? `https://vectors.example/${variant}${name}`
      registerSchema(schema, address)
      return [name, address] as const
    })
    const compiling = addresses.map(async ([name, address]) => [name, await validate(address)] as const)
    const compiled = new Map(await Promise.all(compiling))
    return collectVerdicts((name) => (value) => compiled.get(name)?.(value as never).valid === true)
  },
}
