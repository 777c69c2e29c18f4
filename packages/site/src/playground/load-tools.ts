import { type Messages, mergeMessages } from '@openpartner/messages'
import type { Normalization, Validator } from '@openpartner/validators'
import { load } from '../../generated/playground/load-resources.ts'
import { known, locales, nameIn, usual } from './choices.ts'
import { maxListed } from './limits.ts'
import type { Numbers } from './checked-numbers.ts'
import type { Choice, Level, Tools } from './model.ts'
import { type ResourceOrigins, readOrigins } from './origins.ts'

/** What the generated module of a resource holds. */
type ResourceModule = {
  readonly validator: Validator<unknown>
  readonly normalize: (value: unknown) => Normalization
  readonly origins: ResourceOrigins
}

/** Loads what a choice needs and nothing else. Unknown names become the defaults. */
export async function loadTools(wanted: Choice): Promise<Tools> {
  const choice = known(wanted)
  const [module, messages, numbers] = await Promise.all([
    load[choice.resource as keyof typeof load]() as Promise<ResourceModule>,
    messagesIn(choice.locale, choice.level),
    numbersAt(choice.level),
  ])
  const origins = readOrigins(module.origins)
  return {
    choice,
    // One more tells that there are more.
    validator: module.validator.with({
      ...(messages && { messages }),
      checks: numbers.checks,
      maxIssues: maxListed + 1,
    }),
    normalize: numbers.normalize(module.normalize),
    direction: locales.find(({ locale }) => locale === choice.locale)?.direction ?? 'ltr',
    ...origins,
    origins: (issue) => origins.origins(issue) ?? numbers.origin(issue),
  }
}

/** English comes with the validators and with the check of registration numbers. */
async function messagesIn(locale: string, level: Level): Promise<Messages | undefined> {
  if (locale === usual.locale) return undefined
  const [{ load: all }, { load: countries }] = await Promise.all([
    import('../../generated/playground/load-messages.ts'),
    import('../../generated/playground/load-country-names.ts'),
  ])
  if (!nameIn(all, locale)) return undefined
  const [own, names] = await Promise.all([all[locale](), countries[locale]()])
  const messages = mergeMessages(own.default, names.default)
  if (level === 'presence') return messages
  const { load: numbers } = await import('../../generated/playground/load-number-messages.ts')
  return mergeMessages(messages, (await numbers[locale]()).default)
}

/** Whether a number is required is decided by the validators themselves. */
const unchecked: Numbers = { checks: [], origin: () => undefined, normalize: (others) => others }

const numbersAt = async (level: Level): Promise<Numbers> =>
  level === 'presence' ? unchecked : (await import('./checked-numbers.ts')).checkedNumbers(level)
