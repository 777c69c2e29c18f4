import { InvalidArgumentError } from 'commander'
import type { RuleSetting } from '../../../../engine/config.ts'
import { severities } from '../../../../engine/finding.ts'

const settings: readonly RuleSetting[] = [...severities, 'on', 'off']

/** Adds `id`, `id:severity` or `id:off` to the rules that were given before. */
export function addRuleSetting(
  text: string,
  before: Readonly<Record<string, RuleSetting>>,
): Readonly<Record<string, RuleSetting>> {
  const [, id = '', value = 'on'] = /^([^:=]+)(?:[:=](.*))?$/.exec(text) ?? []
  const setting = settings.find((each) => each === value)
  if (id === '' || setting === undefined) {
    throw new InvalidArgumentError(`Write it as rule-id, rule-id:off or rule-id:${severities.join('|')}.`)
  }
  return { ...before, [id]: setting }
}
