import type { Rule } from '../../engine/rule.ts'
import { noExponentialPattern } from './no-exponential-pattern.ts'
import { noPolynomialPattern } from './no-polynomial-pattern.ts'

export const safetyRules: readonly Rule[] = [noExponentialPattern, noPolynomialPattern]
