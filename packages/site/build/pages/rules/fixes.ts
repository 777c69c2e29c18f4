import type { Fixability } from '../../../../schema-lint/src/documentation/fixability.ts'

/** The option that mends what a rule finds. */
export const fixes: Readonly<Record<Fixability, string>> = {
  safe: '`--fix`',
  unsafe: '`--fix-unsafe`',
  none: '',
}
