import { type Messages, mergeMessages } from '@openpartner/messages'
import type { Check, Issue, Normalization, Validator } from '@openpartner/validators'
import { load } from '../../generated/playground/load-resources.ts'
import { known, locales, nameIn, usual } from './choices.ts'
import { maxListed } from './limits.ts'
import type { Choice, Level, Origin, Tools } from './model.ts'
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
    normalize: module.normalize,
    direction: locales.find(({ locale }) => locale === choice.locale)?.direction ?? 'ltr',
    ...origins,
    origins: (issue) => origins.origins(issue) ?? numbers.origin(issue),
  }
}

/** English comes with the validators and with the check of registration numbers. */
async function messagesIn(locale: string, level: Level): Promise<Messages | undefined> {
  if (locale === usual.locale) return undefined
  const { load: all } = await import('../../generated/playground/load-messages.ts')
  if (!nameIn(all, locale)) return undefined
  const { default: messages } = await all[locale]()
  if (level === 'presence') return messages
  const { load: numbers } = await import('../../generated/playground/load-number-messages.ts')
  return mergeMessages(messages, (await numbers[locale]()).default)
}

type Numbers = { readonly checks: readonly Check[]; readonly origin: (issue: Issue) => Origin | undefined }

/** Whether a number is required is decided by the validators themselves. */
async function numbersAt(level: Level): Promise<Numbers> {
  if (level === 'presence') return { checks: [], origin: () => undefined }
  const [{ registrationNumberCheck }, { numbers }] = await Promise.all([
    import('@openpartner/registration/check'),
    import('../../generated/playground/numbers.ts'),
  ])
  return {
    checks: [registrationNumberCheck(level)],
    origin: ({ params: { scheme, id } }) => {
      const kind = `${String(scheme)} ${String(id)}`
      return nameIn(numbers, kind) ? numbers[kind] : undefined
    },
  }
}
