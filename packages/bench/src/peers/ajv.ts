import type { Peer } from '../peer.ts'
import { schemaOf } from '../schema.ts'
import type { Subject } from '../subject.ts'

const compiled = (subject: Subject, options: object): string => `
import { Ajv2020 } from 'ajv/dist/2020.js'
const isValid = new Ajv2020(${JSON.stringify(options)}).compile(${JSON.stringify(schemaOf(subject))})
`

export const ajv: Peer = {
  name: 'ajv',
  packages: ['ajv'],
  remark: 'compiles when it is loaded, with new Function',
  messages: true,
  check: (subject) => `${compiled(subject, {})}
export const check = (value) => isValid(value)
`,
  explain: (subject) => `${compiled(subject, { allErrors: true })}
export const explain = (value) => isValid(value) ? [] : isValid.errors
`,
}
