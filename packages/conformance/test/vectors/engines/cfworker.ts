import { Validator } from '@cfworker/json-schema'
import { type Engine, variants } from '../support/engine.ts'
import { compileEach } from '../support/collect-verdicts.ts'

export const cfworker: Engine = {
  name: 'cfworker',
  variants,
  verdicts: (variant) =>
    compileEach(variant, (schema, others) => {
      const validator = new Validator(schema, variant.includes('draft-07') ? '7' : '2020-12')
      for (const other of others) validator.addSchema(other)
      return (value) => validator.validate(value).valid
    }),
}
