import { type Json, validator } from '@exodus/schemasafe'
import { type Engine, variants } from '../support/engine.ts'
import { compileEach } from '../support/collect-verdicts.ts'

export const schemasafe: Engine = {
  name: 'schemasafe',
  variants,
  verdicts: (variant) =>
    compileEach(variant, (schema, others) => {
      // Other modes refuse keywords that they do not know, such as those for editors.
      const isValid = validator(schema, { mode: 'lax', schemas: [...others] })
      return (value) => isValid(value as Json)
    }),
}
