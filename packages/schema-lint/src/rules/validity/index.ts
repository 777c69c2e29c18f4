import { noDuplicateKeys } from './no-duplicate-keys.ts'

export const validityRules = [noDuplicateKeys]
