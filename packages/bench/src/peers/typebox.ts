import type { Peer } from '../peer.ts'
import { schemaOf } from '../schema.ts'
import type { Subject } from '../subject.ts'

const compiled = (subject: Subject): string => `
import { Compile } from 'typebox/schema'
const validator = Compile(${JSON.stringify(schemaOf(subject))})
`

export const typebox: Peer = {
  name: 'typebox',
  packages: ['typebox'],
  remark: 'compiles when it is loaded, with new Function; lists at most 8 issues',
  messages: true,
  check: (subject) => `${compiled(subject)}
export const check = (value) => validator.Check(value)
`,
  explain: (subject) => `${compiled(subject)}
export const explain = (value) => validator.Check(value) ? [] : validator.Errors(value)[1]
`,
}
