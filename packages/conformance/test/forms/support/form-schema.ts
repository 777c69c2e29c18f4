import { brokenRequest } from './scenario.ts'

type FormSchema = { type: 'string' } | { type: 'object'; properties: { [name: string]: FormSchema } }

/** Where the fields are, and no rule: those, and the sentences, come from the one object. */
const schemaOf = (value: unknown): FormSchema =>
  typeof value === 'string'
    ? { type: 'string' }
    : {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(Object(value) as object).map(([name, part]) => [name, schemaOf(part)]),
        ),
      }

export const formSchema = schemaOf(brokenRequest())
