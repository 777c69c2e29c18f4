import { Validator } from 'ata-validator'
import { type Engine, variants } from '../support/engine.ts'
import { compileEach } from '../support/collect-verdicts.ts'

export const ataValidator: Engine = {
  name: 'ata-validator',
  variants,
  verdicts: (variant) =>
    compileEach(variant, (schema, others) => {
      const validator = new Validator(schema, { schemas: [...others] })
      return (value) => validator.validate(value).valid
    }),
}
