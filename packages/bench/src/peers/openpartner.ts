import { openRequestModule } from '../build/open-workspace.ts'
import type { Peer } from '../peer.ts'
import { type Subject, subjects } from '../subject.ts'

const imported = async (subject: Subject): Promise<string> => {
  const { resource, type, open } = subjects[subject]
  const module = open ? await openRequestModule() : `@openpartner/validators/${resource}`
  return `import { ${type} as validator } from ${JSON.stringify(module)}\n`
}

export const openpartner: Peer = {
  name: 'openpartner',
  packages: ['@openpartner/validators'],
  messages: true,
  check: async (subject) => `${await imported(subject)}
export const check = (value) => validator.check(value)
`,
  explain: async (subject) => `${await imported(subject)}
export const explain = (value) => {
  const result = validator.validate(value)
  return result.ok ? [] : result.issues
}
`,
}
