import type { Rule } from '../../engine/rule.ts'

export const publicationRules: readonly Rule[] = []
