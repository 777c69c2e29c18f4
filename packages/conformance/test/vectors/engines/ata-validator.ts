import { Validator } from 'ata-validator'
import { type Engine, forms } from '../support/engine.ts'
import { judgeEach } from '../support/judge.ts'

export const ataValidator: Engine = {
  name: 'ata-validator',
  forms,
  verdicts: (form) =>
    judgeEach(form, (schema, others) => {
      const validator = new Validator(schema, { schemas: [...others] })
      return (value) => validator.validate(value).valid
    }),
}
