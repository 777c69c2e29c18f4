import { severities } from '../../../../engine/finding.ts'
import { groups, presetNames } from '../../../../engine/rule.ts'

/** What can be checked about a custom rule; only a module can have one. */
export const customRulesSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'group', 'severity', 'presets', 'documentation'],
    properties: {
      id: { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' },
      group: { enum: groups },
      severity: { enum: severities },
      presets: { type: 'array', items: { enum: presetNames } },
      keywords: { type: 'array', items: { type: 'string' } },
      documentation: {
        type: 'object',
        required: ['summary', 'rationale', 'link', 'good', 'bad'],
        properties: {
          summary: { type: 'string' },
          rationale: { type: 'string' },
          link: { type: 'string' },
          good: { type: 'array' },
          bad: { type: 'array' },
        },
      },
    },
  },
}
