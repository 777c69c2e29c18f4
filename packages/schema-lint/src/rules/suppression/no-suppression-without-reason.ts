import { defineRule } from '../../engine/rule.ts'

/** Checked by the engine, which alone knows what was suppressed. */
export const noSuppressionWithoutReason = defineRule({
  id: 'no-suppression-without-reason',
  group: 'suppression',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A suppression says why.',
    rationale:
      'Without the reason nobody can tell later whether it still holds. A suppression without one does not hold.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.3',
    good: [
      { schema: { $comment: 'schema-lint-disable no-contradictory-bounds: accepts nothing on purpose' } },
    ],
    bad: [{ schema: { $comment: 'schema-lint-disable no-contradictory-bounds' } }],
  },
})
