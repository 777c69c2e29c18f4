import { type TObject, type TObjectOptions, type TProperties, Type } from 'typebox'
import { type Named, named } from './named.ts'

/** What every named object says of itself; the title is the name of its type. */
type About = { readonly title: string; readonly description: string } & TObjectOptions

type NamedObject<Properties extends TProperties> = TObject<Properties> &
  Named &
  Pick<About, 'title' | 'description'>

/** What the service answers: it adds fields over time, so unknown ones pass. */
export function openObject<Properties extends TProperties>(
  name: string,
  about: About,
  properties: Properties,
): NamedObject<Properties> {
  const { title, description } = about
  return named(name, Object.assign(Type.Object(properties, about), { title, description }))
}

/** What a client sends: an unknown field is a typo and must not pass. */
export function closedObject<Properties extends TProperties>(
  name: string,
  about: About,
  properties: Properties,
): NamedObject<Properties> {
  return openObject(name, { ...about, additionalProperties: false }, properties)
}
