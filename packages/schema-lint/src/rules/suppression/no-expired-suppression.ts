import { defineRule } from '../../engine/rule.ts'

/** Checked in `suppression/suppress.ts`, which knows what was suppressed. */
export const noExpiredSuppression = defineRule({
  id: 'no-expired-suppression',
  group: 'suppression',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A suppression with an end date is removed after that day.',
    rationale:
      'The date is a promise to fix the schema by then. From the next day on, the findings are back.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.3',
    good: [
      {
        schema: {
          $comment:
            'schema-lint-disable no-contradictory-bounds until 9999-12-31: accepts nothing on purpose',
        },
      },
    ],
    bad: [
      {
        schema: {
          $comment: 'schema-lint-disable no-contradictory-bounds until 2001-01-31: fixed in February',
        },
      },
    ],
  },
})
