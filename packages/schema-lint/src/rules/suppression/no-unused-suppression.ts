import { defineRule } from '../../engine/rule.ts'

/** Checked by the engine, which alone knows what was suppressed. */
export const noUnusedSuppression = defineRule({
  id: 'no-unused-suppression',
  group: 'suppression',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A suppression suppresses something.',
    rationale:
      'What it was for is gone. Left standing, it hides the next finding of the same rule, which nobody has judged.',
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
