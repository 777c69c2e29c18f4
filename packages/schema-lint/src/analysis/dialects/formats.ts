/** The type of values that a format is about. */
export type FormatType = 'string' | 'number'

/**
 * The formats of JSON Schema, of the OpenAPI format registry (https://spec.openapis.org/registry/format/) and of ajv,
 * and the types they are about.
 */
export const formats: ReadonlyMap<string, FormatType> = new Map([
  ...of('string', [
    'date-time',
    'date',
    'time',
    'duration',
    'email',
    'idn-email',
    'hostname',
    'idn-hostname',
    'ipv4',
    'ipv6',
    'uri',
    'uri-reference',
    'iri',
    'iri-reference',
    'uuid',
    'uri-template',
    'json-pointer',
    'relative-json-pointer',
    'regex',
    // OpenAPI
    'base64url',
    'binary',
    'byte',
    'char',
    'commonmark',
    'date-time-local',
    'html',
    'http-date',
    'media-range',
    'password',
    'sf-binary',
    'sf-boolean',
    'sf-string',
    'sf-token',
    'time-local',
    // ajv, draft-03
    'color',
    'host-name',
    'ip-address',
    'iso-date-time',
    'iso-time',
    'json-pointer-uri-fragment',
    'phone',
    'style',
    'url',
    'utc-millisec',
  ]),
  ...of('number', [
    'decimal',
    'decimal128',
    'double',
    'double-int',
    'float',
    'int',
    'int16',
    'int32',
    'int64',
    'int8',
    'sf-decimal',
    'sf-integer',
    'uint',
    'uint16',
    'uint32',
    'uint64',
    'uint8',
    'unixtime',
  ]),
])

function of(type: FormatType, names: readonly string[]): readonly (readonly [string, FormatType])[] {
  return names.map((name) => [name, type])
}

/** Names that people use for formats with another name. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['timestamp', 'date-time'],
  ['iso8601', 'date-time'],
  ['iso-8601', 'date-time'],
  ['rfc3339', 'date-time'],
  ['guid', 'uuid'],
  ['ip', 'ipv4'],
  ['regexp', 'regex'],
  ['e-mail', 'email'],
  ['mail', 'email'],
])

/** The format that is meant by an everyday name. */
export function formatMeantBy(name: string): string | undefined {
  return aliases.get(name.toLowerCase())
}
