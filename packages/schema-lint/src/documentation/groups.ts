import type { Group } from '../engine/rule.ts'

/** What the rules of a group are about. */
export const groupSummaries: Readonly<Record<Group, string>> = {
  validity: 'What the specification does not allow, or what validators read differently than it looks.',
  contradiction: 'What no value can satisfy, what never applies, and what contradicts itself.',
  safety: 'What costs time or memory, accepts what was meant to be rejected, or differs between engines.',
  design: 'What makes a contract clear to those who write against it.',
  publication: 'What a published schema needs so that others can find, reference and read it.',
  suppression: 'What keeps suppressions honest.',
}
