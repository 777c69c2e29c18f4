import '@hyperjump/json-schema/draft-07'
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12'
import { resources } from '@openpartner/schemas'
import { goOffline } from '../../../src/offline.ts'
import { published } from '../../../src/variant-engines.ts'
import { type Engine, forms } from '../support/engine.ts'
import { judge } from '../support/judge.ts'

goOffline()

export const hyperjump: Engine = {
  name: 'hyperjump',
  forms,
  verdicts: async (form) => {
    const addresses = resources.map(({ name }) => {
      const schema = published(form + name)
      const address = schema.$id ?? `https://vectors.example/${form}${name}`
      registerSchema(schema, address)
      return [name, address] as const
    })
    const compiling = addresses.map(async ([name, address]) => [name, await validate(address)] as const)
    const compiled = new Map(await Promise.all(compiling))
    return judge((name) => (value) => compiled.get(name)?.(value as never).valid === true)
  },
}
