import { listNames, propertyNames } from '../generated/properties.ts'
import type { ChangeLog } from './change-log.ts'
import { type Field, maxFields, stepsIn } from './fields-of-entries.ts'
import { next, wireName } from './name-steps.ts'

/** The fields of the object that a framework keeps. */
export function* fieldsOfObject(
  parent: object,
  log: ChangeLog,
  parentSteps: readonly string[] = [],
  budget = { left: maxFields },
): Generator<Field> {
  const keys = log.attempt(parentSteps, () => keysOf(parent, budget, log))
  if (keys === undefined) return
  yield { name: '', steps: [...parentSteps, Array.isArray(parent) ? next : ''], value: undefined }
  for (const name of keys) {
    const steps = stepsIn(parentSteps, name, log)
    if (steps === undefined) continue
    const part = log.attempt(steps, () => partOf((parent as Record<string, unknown>)[name], steps.at(-1)))
    if (part === undefined) continue
    if (part.isObject) yield* fieldsOfObject(part.value, log, steps, budget)
    else for (const value of part.values) yield { name, steps, value: value ?? '' }
  }
}

/** The keys of an object that are within the budget. A sparse list costs its length, for that is what reading it takes. */
function keysOf(parent: object, budget: { left: number }, log: ChangeLog): readonly string[] {
  const { left } = budget
  if (left < 0) return []
  const isTooBig = Array.isArray(parent) && parent.length > left
  const keys = isTooBig ? [] : Object.keys(parent)
  budget.left -= isTooBig ? left + 1 : Math.max(keys.length, 1)
  if (budget.left < 0) log.add('too-big', [])
  return keys.slice(0, left)
}

type Part =
  | { readonly isObject: true; readonly value: object }
  | { readonly isObject: false; readonly values: readonly unknown[] }

function partOf(value: unknown, step = ''): Part {
  if (!isPlain(value)) return { isObject: false, values: [value] }
  // What Express and PHP make of several fields with the same name.
  const isRepeated = Array.isArray(value) && isText(step) && value.every((item) => !isPlain(item))
  return isRepeated ? { isObject: false, values: value } : { isObject: true, value }
}

function isText(step: string): boolean {
  const name = wireName(step)
  return propertyNames.includes(name) && !listNames.includes(name)
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || Array.isArray(value)
}
