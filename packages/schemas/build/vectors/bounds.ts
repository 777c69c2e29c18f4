import { notBlank } from '../../src/define/patterns.ts'
import type { ResourceName } from '../../src/generated/resources.ts'
import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { rulesOfResource } from '../sources.ts'
import { smallestAround, withValue } from './document.ts'
import { fieldsOf } from './fields.ts'
import { accepted, refused, type Vector } from './vector.ts'

/** A value at or beyond a bound, and the code of its issue if it has one. */
type Beside = { readonly what: string; readonly value: unknown; readonly code?: string }

/** Beyond the Basic Multilingual Plane: one code point, two UTF-16 code units, four bytes. */
const astral = '𝒩'

/** Longer texts and lists are left to the fixtures. */
const maxLengthTried = 300

/** Values at each bound and one beyond it. */
export function boundVectors(resource: ResourceName): Vector[] {
  // countries.ts has the fields that a rule decides as well.
  const ruled = new Set(rulesOfResource(resource).map(({ at }) => at))
  return fieldsOf(resource)
    .filter(({ pointer }) => !ruled.has(pointer))
    .flatMap(({ pointer, schema }) => {
      const base = smallestAround(resource, pointer)
      if (base === undefined) return []
      return [...textBounds(schema), ...numberBounds(schema)].map(({ what, value, code }) => {
        const [description, data] = [`${pointer} is ${what}.`, withValue(base, pointer, value)]
        return code === undefined
          ? accepted(description, data)
          : refused(description, data, { code, pointer })
      })
    })
}

function textBounds({ minLength, maxLength, pattern }: JsonSchema): Beside[] {
  const min: Beside[] = minLength === undefined ? [] : [{ what: 'empty', value: '', code: 'required' }]
  const max = Number(maxLength)
  if (maxLength === undefined || max > maxLengthTried) return min
  // Text twice as long is too long whatever its format, which does not matter then.
  if (pattern !== undefined && pattern !== notBlank) {
    const length = 2 * max + 1
    return [...min, { what: `text of ${length}`, value: 'x'.repeat(length), code: 'too-long' }]
  }
  return [
    ...min,
    { what: `text of ${max}`, value: 'x'.repeat(max) },
    { what: `text of ${max} code points`, value: astral.repeat(max) },
    { what: `text of ${max + 1}`, value: 'x'.repeat(max + 1), code: 'too-long' },
  ]
}

function numberBounds({ minimum, maximum }: JsonSchema): Beside[] {
  const [min, max] = [Number(minimum), Number(maximum)]
  return [
    ...(minimum === undefined
      ? []
      : [
          { what: `${min}`, value: min },
          { what: `${min - 1}`, value: min - 1, code: 'too-small' },
        ]),
    ...(maximum === undefined
      ? []
      : [
          { what: `${max}`, value: max },
          { what: `${max + 1}`, value: max + 1, code: 'too-large' },
        ]),
  ]
}
