import type { Kind } from '../kind.ts'
import { issueCode } from './issue-code.ts'
import { lintRule } from './lint-rule.ts'
import { locale } from './locale.ts'
import { resource } from './resource.ts'
import { rule } from './rule.ts'
import { scheme } from './scheme.ts'

/** What `npx pnpm new` makes. */
export const kinds: readonly Kind[] = [resource, rule, lintRule, scheme, locale, issueCode]
