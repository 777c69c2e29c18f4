import { defineRule } from '../../engine/rule.ts'

/** Checked in `suppression/suppress.ts`, which knows what was suppressed. */
export const noSuppressionWithoutReason = defineRule({
  id: 'no-suppression-without-reason',
  group: 'suppression',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A suppression says why.',
    rationale:
      'Without a reason, nobody can tell later whether it is still needed. A suppression without one has no effect.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.3',
    good: [
      { schema: { $comment: 'schema-lint-disable no-contradictory-bounds: accepts nothing on purpose' } },
    ],
    bad: [{ schema: { $comment: 'schema-lint-disable no-contradictory-bounds' } }],
  },
})
