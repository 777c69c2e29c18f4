import type { Messages } from '@openpartner/messages'
import type { Issue, Normalization, Validator } from '@openpartner/validators'
import type { Resource } from '../options/resource.ts'
import type { Settings } from './settings.ts'

/** What was found out about one record. */
export type Verdict = {
  readonly ok: boolean
  readonly issues: readonly Issue[]
  /** There are more issues than were asked for. */
  readonly truncated: boolean
  /** The record that was judged: after the normaliser, if it was asked for. */
  readonly value: unknown
  readonly normalization?: Pick<Normalization, 'changes' | 'unknownKeys'>
}

export type Examine = (record: unknown) => Verdict

/** Loads the validator of the resource, and the normaliser if it is wanted, and nothing else. */
export async function createExaminer({ resource, locale, normalize, maxIssues }: Settings): Promise<Examine> {
  const messages = (await locale()).default
  const validator = await validatorOf(resource, messages, maxIssues)
  const normalizer = normalize ? await normalizerOf(resource) : undefined
  return (record) => {
    const normalization = normalizer?.(record)
    const value = normalization === undefined ? record : normalization.value
    const result = validator.validate(value)
    const issues = result.ok ? [] : result.issues
    return {
      ok: result.ok,
      issues: issues.slice(0, maxIssues),
      truncated: issues.length > maxIssues,
      value,
      ...(normalization && {
        normalization: { changes: normalization.changes, unknownKeys: normalization.unknownKeys },
      }),
    }
  }
}

async function validatorOf({ name, type }: Resource, messages: Messages, maxIssues: number) {
  const path = `@openpartner/validators/${name}`
  const module = (await import(path)) as Record<string, Validator<unknown>>
  // One more than is shown tells whether there are more.
  return (module[type] as Validator<unknown>).with({ messages, maxIssues: maxIssues + 1 })
}

async function normalizerOf({ type }: Resource) {
  const module: Record<string, unknown> = await import('@openpartner/validators/normalize')
  return module[`normalize${type}`] as (value: unknown) => Normalization
}
