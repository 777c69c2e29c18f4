import { Validator } from 'ata-validator'
import { toStandaloneModule } from 'ata-validator/aot'
import { type JsonSchema, mapSchemas } from '@openpartner/build-helpers/json-schema'
import type { Peer } from '../peer.ts'
import { schemaOf } from '../schema.ts'
import type { Subject } from '../subject.ts'

/** Its generated code breaks patterns that contain line separators, so characters beyond ASCII are escaped. */
const escaped = (subject: Subject): JsonSchema =>
  mapSchemas(schemaOf(subject), (schema) =>
    typeof schema.pattern === 'string' ? { ...schema, pattern: asciiOnly(schema.pattern) } : schema,
  )

const asciiOnly = (pattern: string): string =>
  [...pattern]
    .map((letter) =>
      letter < ' ' || letter > '~' ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter,
    )
    .join('')

const runtime = (subject: Subject): string => `
import { Validator } from 'ata-validator'
const validator = new Validator(${JSON.stringify(escaped(subject))})
`

export const ataValidator: Peer = {
  name: 'ata-validator',
  packages: ['ata-validator'],
  remark: 'its JavaScript engine; the native addon does not run in browsers',
  messages: true,
  check: (subject) => `${runtime(subject)}
export const check = (value) => validator.isValidObject(value)
`,
  explain: (subject) => `${runtime(subject)}
export const explain = (value) => validator.validate(value).errors
`,
}

const standalone = (subject: Subject): string =>
  toStandaloneModule(new Validator(escaped(subject)), { format: 'esm', abortEarly: true })

export const ataValidatorStandalone: Peer = {
  name: 'ata-validator standalone',
  packages: ['ata-validator'],
  cannot: (_subject, work) =>
    work === 'explain' ? 'its module for these rules says that a document fails, not where' : undefined,
  check: (subject) => `${standalone(subject)}
export const check = (value) => isValid(value)
`,
}
