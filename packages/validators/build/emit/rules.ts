import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { nameOf } from '../definitions.ts'
import type { Output } from './unit.ts'

/** The unit for each combination of consequences in `allOf`, by the names of their definitions. */
const units: Readonly<Record<string, readonly string[]>> = {
  '': [],
  'RegistrationNumberRequired RegistrationNumberNotAllowed': ['registrationNumberRule'],
  'RegistrationNumberRequired RegistrationNumberNotAllowed PhoneNumberRequired': [
    'registrationNumberRule',
    'phoneNumberRule',
  ],
}

/** The names of the rules across the fields of a document. */
export function emitRules(schema: JsonSchema, output: Output): string[] {
  const allOf: unknown[] = Array.isArray(schema.allOf) ? schema.allOf : []
  const names = allOf.map((rule) => nameOf(isSchema(rule) && isSchema(rule.then) ? rule.then.$ref : ''))
  const rules = units[names.join(' ')]
  if (rules === undefined) throw new Error(`No unit for the rules ${names.join(', ')}`)
  return [...rules.map(output.use), ...emitEither(schema, output)]
}

/** `if` one field is missing, `then` another must be there. */
function emitEither({ if: condition, then: consequence }: JsonSchema, { lines, use }: Output): string[] {
  if (condition === undefined) return []
  const [second] = isSchema(condition) && isSchema(condition.not) ? (condition.not.required as string[]) : []
  const [first] = isSchema(consequence) ? (consequence.required as string[]) : []
  const given = (name?: string) => ({ type: 'object', required: [name], properties: { [name ?? '']: {} } })
  if (JSON.stringify([condition, consequence]) !== JSON.stringify([{ not: given(second) }, given(first)]))
    throw new Error('No unit for the condition')
  const names = `${JSON.stringify(first)}, ${JSON.stringify(second)}`
  lines.push(`const either = /* @__PURE__ */ ${use('eitherRule')}(${names})`)
  return ['either']
}
