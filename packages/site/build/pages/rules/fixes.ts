import type { Fixability } from '@openpartner/schema-lint/documentation'

/** The option that mends what a rule finds. */
export const fixes: Readonly<Record<Fixability, string>> = {
  safe: '`--fix`',
  unsafe: '`--fix-unsafe`',
  none: '',
}
