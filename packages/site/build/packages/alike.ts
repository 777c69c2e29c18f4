import type { EntryPoint, PublishedPackage } from './published.ts'

/** Entry points of a package that differ only in their subject: described once, listed in a table. */
export type Alike = {
  readonly title: string
  readonly entryPoints: RegExp
  /** Markdown above the table. */
  readonly text: string
}

const validator = '/reference/packages/validators/validator'

const groups: Readonly<Record<string, readonly Alike[]>> = {
  registration: [
    {
      title: 'One scheme',
      entryPoints: /^\.\/schemes\//,
      text: `Each scheme by itself, for a page that needs only one: a constant named like the scheme, with its format and check digits, and its \`description\`, a [scheme](/reference/packages/registration/registration-number-scheme) with sources. All of them are in the [countries](/countries/).`,
    },
  ],
  schemas: [
    {
      title: 'Schemas as modules',
      entryPoints: /^\.\/(?!typebox$)/,
      text: 'The default export is the JSON Schema, typed as a constant, so that tools can derive types from it. The same schemas are JSON files beside the modules. What each one holds is in the [reference of resources](/reference/).',
    },
  ],
  messages: [
    {
      title: 'Languages',
      entryPoints: /^\.\/[a-z]{2}(-[A-Z]{2})?$/,
      text: 'The default export is the [Messages](/reference/packages/messages/messages) of the language, for `with({ messages })`. See [the languages](/reference/locales/).',
    },
    {
      title: 'Sentences for one consumer',
      entryPoints: /^\.\/[a-z]{2}(-[A-Z]{2})?\/[a-z]+$/,
      text: 'Sentences that only one consumer needs, so that nobody else loads them.',
    },
  ],
  validators: [
    {
      title: 'One validator per resource',
      entryPoints: /^\.\/(?!normalize$|stream$|bytes\/|with-json-schema\/|.*\.js$)/,
      text: `Each exports a [Validator](${validator}) and, by the same name, the type of the values that it accepts.`,
    },
    {
      title: 'Validators that carry their JSON Schema',
      entryPoints: /^\.\/with-json-schema\//,
      text: 'For services that publish their schemas: each exports a [ValidatorWithJsonSchema](/reference/packages/validators/validator-with-json-schema) and the type of the values that it accepts.',
    },
    {
      title: 'Byte scanners of the other resources',
      entryPoints: /^\.\/bytes\/(?!customer$)/,
      text: 'Each exports for its resource what `@openpartner/validators/bytes/customer` exports for customers.',
    },
  ],
}

export const alikeOf = ({ name }: PublishedPackage): readonly Alike[] => groups[name] ?? []

/** Whether an entry point is one of many; otherwise its exports have their own pages. */
export const isAlike = (entryPoint: EntryPoint, group: Alike): boolean =>
  group.entryPoints.test(entryPoint.subpath)

const names: Readonly<Record<string, RegExp>> = {
  '@openpartner/schemas/typebox': /Schema$/,
  '@openpartner/validators/normalize': /^normalize(?!Customer$)/,
}

/** Whether an export differs from others of its entry point only in the resource. */
export const isAlikeName = ({ specifier }: EntryPoint, name: string): boolean =>
  names[specifier]?.test(name) ?? false
