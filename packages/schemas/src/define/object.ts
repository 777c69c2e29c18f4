import { type TObject, type TObjectOptions, type TProperties, Type } from 'typebox'

type Named = { readonly $id: string; readonly title: string; readonly description: string }

/** What the service answers: it adds fields over time, so unknown ones pass. */
export function openObject<Properties extends TProperties, Options extends Named & TObjectOptions>(
  options: Options,
  properties: Properties,
): TObject<Properties> & Named {
  return Type.Object(properties, options) as TObject<Properties> & Named
}

/** What a client sends: an unknown field is a typo and must not pass. */
export function closedObject<Properties extends TProperties, Options extends Named & TObjectOptions>(
  options: Options,
  properties: Properties,
): TObject<Properties> & Named {
  return Type.Object(properties, { ...options, additionalProperties: false }) as TObject<Properties> & Named
}
