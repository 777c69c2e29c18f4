/** Findings without a rule: they keep rules from running. */
export const reservedFindings = [
  { id: 'syntax', summary: 'A file is one JSON or YAML document.' },
  { id: 'unreadable-file', summary: 'A file can be read, is UTF-8 and no larger than 32 MiB.' },
  { id: 'internal-error', summary: 'A rule ends without failing. One that fails is a defect of the rule.' },
] as const
