import { readFileSync } from 'node:fs'
import type { Resource } from '../../options/resource.ts'

/** A property that a cell can hold. */
export type Property = {
  readonly path: readonly string[]
  readonly pointer: string
  readonly type: 'string' | 'boolean' | 'number'
  readonly isCountry: boolean
}

type Schema = {
  readonly type?: unknown
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** Every property of a resource that is a text, a number, or true or false, by its schema. */
export function propertiesOf({ name }: Resource): readonly Property[] {
  const file = new URL(import.meta.resolve(`@openpartner/schemas/bundle/${name}.schema.json`))
  const root = JSON.parse(readFileSync(file, 'utf8')) as Schema
  const found: Property[] = []
  const visit = (schema: Schema, path: readonly string[], isCountry: boolean): void => {
    const { $ref, type, properties } = schema
    if ($ref !== undefined) {
      const definition = $ref.replace('#/$defs/', '')
      // A resource that refers to itself ends somewhere.
      if (path.length < 8) visit(root.$defs?.[definition] ?? {}, path, definition.endsWith('CountryCode'))
    } else if (properties !== undefined) {
      for (const [key, below] of Object.entries(properties)) visit(below, [...path, key], false)
    } else if (type === 'string' || type === 'boolean' || type === 'integer' || type === 'number') {
      const pointer = `/${path.join('/')}`
      found.push({ path, pointer, type: type === 'integer' ? 'number' : type, isCountry })
    }
  }
  visit(root, [], false)
  return found
}
