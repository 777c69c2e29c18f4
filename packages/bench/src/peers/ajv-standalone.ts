import { type Options, Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import type { Peer } from '../peer.ts'
import { schemaOf } from '../schema.ts'
import type { Subject } from '../subject.ts'

const standalone = standaloneCode as unknown as typeof standaloneCode.default

/** What ajv compiles from the published schema, with its own defaults otherwise. */
function compiled(subject: Subject, name: string, options: Options = {}): string {
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true } })
  return standalone(ajv, ajv.compile(schemaOf(subject))).replace(
    /export default (\w+);?/,
    `const ${name} = $1;`,
  )
}

const check: Peer['check'] = (subject) => `${compiled(subject, 'isValid')}
export const check = (value) => isValid(value)
`

const explain = (subject: Subject, options: Options): string => `${compiled(subject, 'isValid', options)}
export const explain = (value) => isValid(value) ? [] : isValid.errors
`

/** The base of all ratios. Its issues are the cheapest that ajv can make: objects without a sentence. */
export const ajvStandalone: Peer = {
  name: 'ajv standalone',
  packages: ['ajv'],
  messages: false,
  check,
  explain: (subject) => explain(subject, { allErrors: true, messages: false }),
}

export const ajvStandaloneMessages: Peer = {
  name: 'ajv standalone messages',
  packages: ['ajv'],
  messages: true,
  check,
  explain: (subject) => explain(subject, { allErrors: true }),
}
