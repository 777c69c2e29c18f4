import { validator } from '@exodus/schemasafe'
import type { Peer } from '../peer.ts'
import { schemaOf } from '../schema.ts'
import type { Subject } from '../subject.ts'

const compiled = (subject: Subject, options: object): string =>
  `const isValid = ${validator(schemaOf(subject), options).toModule()}`

export const schemasafe: Peer = {
  name: 'schemasafe',
  packages: ['@exodus/schemasafe'],
  messages: false,
  check: (subject) => `${compiled(subject, {})}
export const check = (value) => isValid(value)
`,
  explain: (subject) => `${compiled(subject, { includeErrors: true, allErrors: true })}
export const explain = (value) => isValid(value) ? [] : isValid.errors
`,
}
