/** Findings without a rule: they keep rules from running. */
export const reservedFindings = [
  { id: 'syntax', summary: 'A file is one JSON or YAML document.' },
  { id: 'unreadable-file', summary: 'A file is readable, UTF-8, and at most 32 MiB.' },
  { id: 'internal-error', summary: 'A rule runs without failing; otherwise the rule has a defect.' },
] as const
