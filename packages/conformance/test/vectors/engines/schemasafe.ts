import { type Json, validator } from '@exodus/schemasafe'
import { type Engine, forms } from '../support/engine.ts'
import { judgeEach } from '../support/judge.ts'

export const schemasafe: Engine = {
  name: 'schemasafe',
  forms,
  verdicts: (form) =>
    judgeEach(form, (schema, others) => {
      // Other modes refuse keywords that they do not know, such as those for editors.
      const passes = validator(schema, { mode: 'lax', schemas: [...others] })
      return (value) => passes(value as Json)
    }),
}
