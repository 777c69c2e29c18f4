import { locales, notAllowedCodes, requiredCodes, resources } from '../../generated/playground/choices.ts'
import type { Choice, Level } from './model.ts'

export { locales, notAllowedCodes, requiredCodes, resources }

/** How far registration numbers are checked; each level includes the ones before it. */
export const levels: readonly {
  readonly level: Level
  readonly title: string
  readonly explanation: string
}[] = [
  {
    level: 'presence',
    title: 'Presence',
    explanation: 'Whether the registration number is required, as the schema says.',
  },
  { level: 'format', title: 'Format', explanation: 'Also whether it can be a number, and of a company.' },
  { level: 'checksum', title: 'Check digits', explanation: 'Also whether its check digits are right.' },
  { level: 'strict', title: 'Strict', explanation: 'Also whether it has a form that is known here.' },
]

/** What the playground begins with. */
export const usual: Choice = { resource: 'create-customer-request', locale: 'en', level: 'presence' }

/** The choice, with the default in place of every unknown name. */
export const known = ({ resource, locale, level }: Choice): Choice => ({
  resource: resources.some(({ name }) => name === resource) ? resource : usual.resource,
  locale: locales.some((entry) => entry.locale === locale) ? locale : usual.locale,
  level: levels.some((entry) => entry.level === level) ? level : usual.level,
})

/** Whether a table has a name itself; links and texts may contain names of the prototype. */
export const nameIn = <Table extends object>(
  table: Table,
  name: string | number | symbol,
): name is keyof Table => Object.hasOwn(table, name)
