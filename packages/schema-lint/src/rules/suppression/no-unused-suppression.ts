import { defineRule } from '../../engine/rule.ts'

/** Checked in `suppression/suppress.ts`, which knows what was suppressed. */
export const noUnusedSuppression = defineRule({
  id: 'no-unused-suppression',
  group: 'suppression',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A suppression suppresses something.',
    rationale:
      'Its finding is gone. If it stays, it hides the next finding of the same rule, which nobody has reviewed.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.3',
    good: [
      {
        with: ['no-contradictory-bounds'],
        schema: {
          $comment: 'schema-lint-disable no-contradictory-bounds: accepts nothing on purpose',
          minimum: 2,
          maximum: 1,
        },
      },
    ],
    bad: [
      {
        with: ['no-contradictory-bounds'],
        schema: {
          $comment: 'schema-lint-disable no-contradictory-bounds: accepts nothing on purpose',
          minimum: 1,
          maximum: 2,
        },
      },
    ],
  },
})
