import type { Group } from '../engine/rule.ts'

/** What the rules of a group are about. */
export const groupSummaries: Readonly<Record<Group, string>> = {
  validity: 'What the specification does not allow, or what validators read otherwise than it looks.',
  contradiction: 'What no value can satisfy, what never applies, and what contradicts itself.',
  safety:
    'What costs time or memory, lets through what was meant to be kept out, or differs between engines.',
  design: 'What makes a contract clear to those who write against it.',
  publication: 'What a schema needs that others find, refer to and read.',
  suppression: 'What keeps suppressions honest.',
}
