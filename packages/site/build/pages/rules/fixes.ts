import type { Fixability } from '@openpartner/schema-lint/documentation'

/** The option that fixes what a rule finds. */
export const fixes: Readonly<Record<Fixability, string>> = {
  safe: '`--fix`',
  unsafe: '`--fix-unsafe`',
  none: '',
}
