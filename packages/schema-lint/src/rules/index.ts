import type { Rule } from '../engine/rule.ts'
import { contradictionRules } from './contradiction/index.ts'
import { designRules } from './design/index.ts'
import { publicationRules } from './publication/index.ts'
import { safetyRules } from './safety/index.ts'
import * as suppressionRules from './suppression/index.ts'
import { validityRules } from './validity/index.ts'

/** Every rule, by group. */
export const rules: readonly Rule[] = [
  ...validityRules,
  ...contradictionRules,
  ...safetyRules,
  ...designRules,
  ...publicationRules,
  ...Object.values(suppressionRules),
]
