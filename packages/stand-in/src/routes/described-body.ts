import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { schemas } from '../document.ts'
import { refuse } from '../faults/refuse.ts'
import type { Read } from './read-body.ts'
import { respelled } from './respelled.ts'

const document = 'https://openpartner.example/document'
// Every format comes with a pattern.
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema({
  $id: document,
  components: { schemas },
})

const validators = new Map<string, ValidateFunction>()

function validatorOf(name: string): ValidateFunction {
  const known = validators.get(name)
  if (known !== undefined) return known
  const validate = ajv.compile({ $ref: `${document}#/components/schemas/${name}` })
  validators.set(name, validate)
  return validate
}

/** The body of a call by the schema that the document names, or the answer that refuses it. */
export function describedBody<Value>(body: unknown, name: string): Read<Value> {
  if (body === undefined) return { answer: refuse('InvalidRequest') }
  const value = respelled(body, schemas[name] ?? {})
  const validate = validatorOf(name)
  if (validate(value)) return { value: value as Value }
  const [error] = validate.errors ?? []
  const { fault, path } = faultOf(error)
  return { answer: refuse(fault, { data: path === '' ? [] : [path] }) }
}

/** What the service would call the first error, and where it is. */
function faultOf(error: ErrorObject | undefined) {
  const path = (error?.instancePath ?? '').slice(1).split('/')
  const { missingProperty, additionalProperty } = (error?.params ?? {}) as Readonly<Record<string, string>>
  const at = (name = ''): string => [...path, name].filter(Boolean).join('.')
  if (missingProperty !== undefined)
    return { fault: 'CustomerDetailsMissing', path: at(missingProperty) } as const
  if (error?.keyword === 'type' || additionalProperty !== undefined) {
    return { fault: 'InvalidProperty', path: at(additionalProperty) } as const
  }
  const name = path.at(-1) ?? ''
  const reason = `${name.charAt(0).toUpperCase()}${name.slice(1)}Invalid`
  return { fault: 'InvalidData', path: `${at()}:  ${reason} - ${error?.message ?? ''}` } as const
}
