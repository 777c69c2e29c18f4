import { defineRule } from '../../engine/rule.ts'

/** Checked by the engine, which alone knows what was suppressed. */
export const noExpiredSuppression = defineRule({
  id: 'no-expired-suppression',
  group: 'suppression',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A suppression that names its last day is gone after it.',
    rationale:
      'Whoever wrote the day promised to have mended the schema by then. The findings are back from the next day on.',
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
          $comment: 'schema-lint-disable no-contradictory-bounds until 2001-01-31: mended in February',
        },
      },
    ],
  },
})
