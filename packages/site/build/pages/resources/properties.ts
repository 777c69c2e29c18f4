import type { Schema } from './schema.ts'

/** A property of a resource, at whatever depth of it. */
export type Property = {
  /** As the provenance names it: `a.b` in an inline object, `a[]` for what a list holds. */
  readonly path: string
  /** With what a definition of the same file says. */
  readonly schema: Schema
  /** The resource that it is, if it has a separate schema. */
  readonly resource?: string
  readonly isRequired: boolean
}

const externalReference = /\/([a-z-]+)\.schema\.json$/

/** The resource that a reference leads to, if it leaves the file. */
export const resourceOf = ({ $ref = '' }: Schema): string | undefined => externalReference.exec($ref)?.[1]

/** Every property of a resource, including those of inline objects; other resources are not entered. */
export function propertiesOf(root: Schema): readonly Property[] {
  const resolved = (schema: Schema): Schema => {
    const [, name = ''] = /^#\/\$defs\/(.+)$/.exec(schema.$ref ?? '') ?? []
    const { $ref: _reference, ...rest } = schema
    return name === '' ? schema : { ...root.$defs?.[name], ...rest }
  }
  const visit = ({ properties = {}, required = [] }: Schema, prefix: string): readonly Property[] =>
    Object.entries(properties).flatMap(([name, given]) =>
      entry(`${prefix}${name}`, resolved(given), required.includes(name)),
    )
  const entry = (path: string, schema: Schema, isRequired: boolean): readonly Property[] => {
    const resource = resourceOf(schema)
    const own: Property = { path, schema, isRequired, ...(resource === undefined ? {} : { resource }) }
    return [own, ...visit(schema, `${path}.`), ...held(path, schema)]
  }
  const held = (path: string, { items }: Schema): readonly Property[] => {
    if (items === undefined || resourceOf(items) !== undefined) return []
    const item = resolved(items)
    if (item.properties !== undefined) return visit(item, `${path}[].`)
    return [{ path: `${path}[]`, schema: item, isRequired: false }]
  }
  return visit(root, '')
}
