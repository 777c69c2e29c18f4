import { fileURLToPath } from 'node:url'
import { compileTypia } from '../build/typia.ts'
import { untranslated } from '../build/translation.ts'
import type { Peer } from '../peer.ts'
import type { Subject } from '../subject.ts'

const rules = JSON.stringify(fileURLToPath(new URL('../translated/rules.ts', import.meta.url)))

/** The rules across fields cannot be types: they are functions that run after typia's. */
const ruleNames: Partial<Record<Subject, readonly string[]>> = {
  customer: ['registrationNumberIsRight'],
  'create-customer-request': ['registrationNumberIsRight', 'phoneNumberIsRight'],
}

const compiled = async (subject: Subject): Promise<string> => {
  const calls = (ruleNames[subject] ?? []).map((name) => `rules.${name}(value)`)
  return `import * as rules from ${rules}
${await compileTypia(subject)}
const rulesHold = (value) => ${['true', ...calls].join(' && ')}
`
}

export const typia: Peer = {
  name: 'typia',
  packages: ['typia'],
  remark: 'its last version that runs inside a TypeScript compiler written in JavaScript',
  messages: false,
  cannot: untranslated('typia'),
  check: async (subject) => `${await compiled(subject)}
export const check = (value) => isValid(value) && rulesHold(value)
`,
  explain: async (subject) => `${await compiled(subject)}
export const explain = (value) => {
  const result = validate(value)
  if (!result.success) return result.errors
  return rulesHold(value) ? [] : [{ path: '$input', expected: 'the rules across fields' }]
}
`,
}
