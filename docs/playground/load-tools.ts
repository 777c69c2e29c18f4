import type { Messages } from '@openpartner/messages'
import type { Check, Normalization, Validator } from '@openpartner/validators'
import { load } from '../generated/playground/load-resources.ts'
import { known, locales, nameIn, usual } from './catalogue.ts'
import { mostFindings } from './limits.ts'
import type { Choice, Level, Tools } from './model.ts'
import { type ResourceOrigins, readOrigins } from './origins.ts'

/** What the generated module of a resource holds. */
type ResourceModule = {
  readonly validator: Validator<unknown>
  readonly normalize: (value: unknown) => Normalization
  readonly origins: ResourceOrigins
}

/** Loads what a choice needs and nothing else. A name that there is not becomes the usual one. */
export async function loadTools(wanted: Choice): Promise<Tools> {
  const choice = known(wanted)
  const [module, messages, checks] = await Promise.all([
    load[choice.resource as keyof typeof load]() as Promise<ResourceModule>,
    messagesIn(choice.locale),
    checksOf(choice.level),
  ])
  return {
    choice,
    // One more tells that there are more.
    validator: module.validator.with({ ...(messages && { messages }), checks, maxIssues: mostFindings + 1 }),
    normalize: module.normalize,
    direction: locales.find(({ locale }) => locale === choice.locale)?.direction ?? 'ltr',
    ...readOrigins(module.origins),
  }
}

/** English comes with the validators. */
async function messagesIn(locale: string): Promise<Messages | undefined> {
  if (locale === usual.locale) return undefined
  const { load: catalogues } = await import('../generated/playground/load-messages.ts')
  return nameIn(catalogues, locale) ? (await catalogues[locale]()).default : undefined
}

/** Whether a number must be given is judged by the validators themselves. */
async function checksOf(level: Level): Promise<Check[]> {
  if (level === 'presence') return []
  const { registrationNumberCheck } = await import('@openpartner/registration/check')
  return [registrationNumberCheck(level)]
}
