import type { Peer, Work } from '../peer.ts'
import { schemaOf } from '../schema.ts'
import type { Subject } from '../subject.ts'

/** Each module registers the schema, so each needs its own name. */
const compiled = (subject: Subject, work: Work): string => {
  const address = `https://openpartner.example/${subject}/${work}`
  return `
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12'
registerSchema(${JSON.stringify(schemaOf(subject))}, ${JSON.stringify(address)})
const validator = await validate(${JSON.stringify(address)})
`
}

export const hyperjump: Peer = {
  name: 'hyperjump',
  packages: ['@hyperjump/json-schema'],
  messages: false,
  check: (subject) => `${compiled(subject, 'check')}
export const check = (value) => validator(value).valid
`,
  explain: (subject) => `${compiled(subject, 'explain')}
export const explain = (value) => validator(value, 'BASIC').errors ?? []
`,
}
