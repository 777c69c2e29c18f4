import { defineRule } from '../../engine/rule.ts'

/** Checked in `suppression/suppress.ts`, which knows what was suppressed. */
export const noUnknownSuppression = defineRule({
  id: 'no-unknown-suppression',
  group: 'suppression',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A suppression names a rule that exists.',
    rationale: 'A misspelled name suppresses nothing, although its author believes that it does.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.3',
    good: [
      { schema: { $comment: 'schema-lint-disable no-contradictory-bounds: accepts nothing on purpose' } },
    ],
    bad: [{ schema: { $comment: 'schema-lint-disable no-contradictory-bound: accepts nothing on purpose' } }],
  },
})
