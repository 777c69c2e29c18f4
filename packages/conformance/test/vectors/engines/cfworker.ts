import { Validator } from '@cfworker/json-schema'
import { type Engine, forms } from '../support/engine.ts'
import { judgeEach } from '../support/judge.ts'

export const cfworker: Engine = {
  name: 'cfworker',
  forms,
  verdicts: (form) =>
    judgeEach(form, (schema, others) => {
      const validator = new Validator(schema, form.includes('draft-07') ? '7' : '2020-12')
      for (const other of others) validator.addSchema(other)
      return (value) => validator.validate(value).valid
    }),
}
