import { type Check, type Issue, ValidationError } from '@openpartner/validators'
import { expect } from 'vitest'
import type { Resource } from './resources.ts'
import { isSame, snapshot } from './snapshot.ts'

const finds: Check = () => [{ code: 'own-code', path: ['own'], message: 'Found.' }]

/** A resource's validator, its twin, and both under every kind of option. */
export function variants({ validator, twin }: Resource) {
  return [
    validator,
    twin,
    validator.with({ maxIssues: 1 }),
    validator.with({ ignore: ['required', 'type', 'unknown-property', 'registration-number-required'] }),
    validator.with({ checks: [finds] }),
    validator.with({ checks: [finds], ignore: ['own-code'] }),
    twin.with({ maxIssues: 1, ignore: ['enum'], checks: [finds] }),
  ]
}

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
  for (const validator of variants(resource)) agrees(validator, value)
  const { changes, unknownKeys } = resource.normalize(value)
  expect([changes, unknownKeys]).toEqual([expect.any(Array), expect.any(Array)])
  expect(isSame(before, snapshot(value)), 'the input is untouched').toBe(true)
  const result = resource.validator.validate(value)
  return { ok: result.ok, issues: result.ok ? [] : result.issues }
}

/** The same for values whose size makes each look cost: the plain functions, once. The caller compares the input. */
export function survivesOnce({ validator, normalize }: Resource, value: unknown): readonly Issue[] {
  const result = validator.validate(value)
  expect(validator.check(value)).toBe(result.ok)
  expect(normalize(value).changes).toBeInstanceOf(Array)
  return result.ok ? [] : result.issues
}

type Functions = Pick<Resource['validator'], 'check' | 'validate' | '~standard'> & {
  readonly assert: (value: unknown) => void
}

/** Compares identities, because a matcher would read the values. */
function agrees(validator: Functions, value: unknown): void {
  const result = validator.validate(value)
  expect(validator.check(value)).toBe(result.ok)
  const standard = validator['~standard'].validate(value) as { issues?: readonly unknown[] }
  expect(standard.issues === undefined).toBe(result.ok)
  const thrown = thrownBy(validator.assert, value)
  if (result.ok) expect([thrown, Object.is(result.value, value)]).toEqual([undefined, true])
  else expect([thrown instanceof ValidationError, result.issues.length > 0]).toEqual([true, true])
}
