import { readFileSync } from 'node:fs'
import { packageFolder } from '../../folders.ts'

/** The keywords that the published schemas use. */
export type Schema = {
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: boolean
  readonly enum?: readonly unknown[]
  readonly examples?: readonly unknown[]
  readonly readOnly?: boolean
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
}

/** A committed file of `@openpartner/schemas`, by its name below `generated/`. */
export function generatedJson(name: string): unknown {
  const file = new URL(`generated/${name}`, packageFolder('@openpartner/schemas'))
  return JSON.parse(readFileSync(file, 'utf8')) as unknown
}

export const schemaOf = (resource: string): Schema => generatedJson(`${resource}.schema.json`) as Schema
