import { verdictsOf } from '../../../src/variant-engines.ts'
import { type Engine, forms } from '../support/engine.ts'
import { judge } from '../support/judge.ts'

export const ajv: Engine = {
  name: 'ajv',
  forms,
  verdicts: (form) => judge(verdictsOf(form)),
}
