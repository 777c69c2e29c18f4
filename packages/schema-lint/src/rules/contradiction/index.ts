import { noContradictoryBounds } from './no-contradictory-bounds.ts'

export const contradictionRules = [noContradictoryBounds]
