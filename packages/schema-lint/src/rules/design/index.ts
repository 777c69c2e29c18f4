import type { Rule } from '../../engine/rule.ts'

export const designRules: readonly Rule[] = []
