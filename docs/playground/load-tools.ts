import type { Check, Normalization, Validator } from '@openpartner/validators'
import { messages, origins, validators } from '../generated/playground/loaders.ts'
import { known, locales, resources } from './catalogue.ts'
import { mostFindings } from './limits.ts'
import type { Choice, Level, Tools } from './model.ts'
import { type ResourceOrigins, readOrigins } from './origins.ts'

/** Loads what a choice needs and nothing else. A name that there is not becomes the usual one. */
export async function loadTools(wanted: Choice): Promise<Tools> {
  const choice = known(wanted)
  const [validator, catalogue, checks, normalize, file] = await Promise.all([
    validators[choice.resource]?.() as Promise<Validator<unknown>>,
    messages[choice.locale]?.(),
    checksOf(choice.level),
    normalizerOf(choice.resource),
    origins[choice.resource]?.() as Promise<{ readonly default: ResourceOrigins }>,
  ])
  return {
    choice,
    validator: validator.with({
      ...(catalogue && { messages: catalogue.default }),
      checks,
      // One more tells that there are more.
      maxIssues: mostFindings + 1,
    }),
    normalize,
    direction: locales.find(({ locale }) => locale === choice.locale)?.direction ?? 'ltr',
    ...readOrigins(file.default),
  }
}

/** Whether a number must be given is judged by the validators themselves. */
async function checksOf(level: Level): Promise<Check[]> {
  if (level === 'presence') return []
  const { registrationNumberCheck } = await import('@openpartner/registration/check')
  return [registrationNumberCheck(level)]
}

async function normalizerOf(name: string) {
  const module: Record<string, unknown> = await import('@openpartner/validators/normalize')
  const type = resources.find((resource) => resource.name === name)?.title ?? ''
  return module[`normalize${type}`] as (value: unknown) => Normalization
}
