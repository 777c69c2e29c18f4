import { type Check, type Issue, ValidationError } from '@openpartner/validators'
import { expect } from 'vitest'
import { allResources, type Resource } from './resources.ts'
import { isSame, snapshot } from './snapshot.ts'

const finds: Check = () => [{ code: 'own-code', path: ['own'], message: 'Found.' }]

const variantsByResource = new Map(
  allResources.map(
    ({ name, validator, twin }) =>
      [
        name,
        [
          validator,
          twin,
          validator.with({ maxIssues: 1 }),
          validator.with({
            ignore: ['required', 'type', 'unknown-property', 'registration-number-required'],
          }),
          validator.with({ checks: [finds] }),
          validator.with({ checks: [finds], ignore: ['own-code'] }),
          twin.with({ maxIssues: 1, ignore: ['enum'], checks: [finds] }),
        ],
      ] as const,
  ),
)

/** A resource's validator, its twin, and both under every kind of option. */
export const variants = ({ name }: Resource) => variantsByResource.get(name) ?? []

/** What `assert` throws; `undefined` if it returns. */
function thrownBy(assert: (value: unknown) => void, value: unknown): unknown {
  try {
    assert(value)
    return undefined
  } catch (error) {
    return error
  }
}

/**
 * Every function of the resource returns on this value, all of them agree, and the value is untouched.
 * Gives the verdict and the issues of the plain validator.
 */
export function survives(resource: Resource, value: unknown): { ok: boolean; issues: readonly Issue[] } {
  const before = snapshot(value)
  const disagreeing = variants(resource).flatMap((validator, index) =>
    disagreements(validator, value).map((what) => `variant ${index}: ${what}`),
  )
  const { changes, unknownKeys } = resource.normalize(value)
  if (!Array.isArray(changes) || !Array.isArray(unknownKeys)) disagreeing.push('the normalizer has no lists')
  if (!isSame(before, snapshot(value))) disagreeing.push('the input was touched')
  // One expectation for all: a matcher takes longer than what is tested.
  expect(disagreeing).toEqual([])
  const result = resource.validator.validate(value)
  return { ok: result.ok, issues: result.ok ? [] : result.issues }
}

/** The same for values whose size makes each look cost: the plain functions, once. The caller compares the input. */
export function survivesOnce({ validator, normalize }: Resource, value: unknown): readonly Issue[] {
  const result = validator.validate(value)
  const agreements = [validator.check(value) === result.ok, Array.isArray(normalize(value).changes)]
  expect(agreements).toEqual([true, true])
  return result.ok ? [] : result.issues
}

type Functions = Pick<Resource['validator'], 'check' | 'validate' | '~standard'> & {
  readonly assert: (value: unknown) => void
}

/** The functions of a validator that do not agree with its list of issues. Identities are compared: a matcher would read the values. */
function disagreements(validator: Functions, value: unknown): string[] {
  const result = validator.validate(value)
  const standard = validator['~standard'].validate(value) as { issues?: readonly unknown[] }
  const thrown = thrownBy(validator.assert, value)
  const agreements = {
    check: validator.check(value) === result.ok,
    'Standard Schema': (standard.issues === undefined) === result.ok,
    assert: result.ok ? thrown === undefined : thrown instanceof ValidationError,
    validate: result.ok ? Object.is(result.value, value) : result.issues.length > 0,
  }
  return Object.entries(agreements).flatMap(([name, agrees]) => (agrees ? [] : [name]))
}
