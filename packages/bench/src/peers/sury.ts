import { translation, untranslated } from '../build/translation.ts'
import type { Peer } from '../peer.ts'

export const sury: Peer = {
  name: 'sury',
  packages: ['sury'],
  remark: 'compiles when it is loaded, with new Function',
  cannot: (subject, work) =>
    work === 'explain' ? 'stops at the first issue' : untranslated('sury')(subject),
  check: (subject) => `import { isInput } from 'sury'
import { schema } from ${translation('sury', subject)}
const isValid = isInput(schema)
export const check = (value) => isValid(value)
`,
}
