import { verdictsOf } from '../../../src/variant-engines.ts'
import { type Engine, variants } from '../support/engine.ts'
import { collectVerdicts } from '../support/collect-verdicts.ts'

export const ajv: Engine = {
  name: 'ajv',
  variants,
  verdicts: (variant) => collectVerdicts(verdictsOf(variant)),
}
