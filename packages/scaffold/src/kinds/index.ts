import type { Kind } from '../kind.ts'
import { lintRule } from './lint-rule.ts'
import { resource } from './resource.ts'
import { scheme } from './scheme.ts'

/** What `npx pnpm new` makes. */
export const kinds: readonly Kind[] = [resource, lintRule, scheme]
