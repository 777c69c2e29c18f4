import { notBlank } from '../../src/define/patterns.ts'
import type { ResourceName } from '../../src/generated/resources.ts'
import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { rulesOfResource } from '../sources.ts'
import { smallestAround, withValue } from './document.ts'
import { placesOf } from './places.ts'
import { accepted, refused, type Vector } from './vector.ts'

/** A value beside a bound, and the code of its fault if it has one. */
type Beside = { readonly what: string; readonly value: unknown; readonly code?: string }

/** Beyond the Basic Multilingual Plane: one code point, two UTF-16 code units, four bytes. */
const astral = '𝒩'

/** Longer texts and lists are left to the fixtures. */
const longest = 300

/** Values at each bound and one beyond it. */
export function boundVectors(resource: ResourceName): Vector[] {
  // countries.ts has the fields that a rule decides as well.
  const ruled = new Set(rulesOfResource(resource).map(({ at }) => at))
  return placesOf(resource)
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
  const least: Beside[] = minLength === undefined ? [] : [{ what: 'empty', value: '', code: 'required' }]
  const most = Number(maxLength)
  if (maxLength === undefined || most > longest) return least
  // Text twice as long is too long whatever its form, and its form does not matter.
  if (pattern !== undefined && pattern !== notBlank) {
    const length = 2 * most + 1
    return [...least, { what: `text of ${length}`, value: 'x'.repeat(length), code: 'too-long' }]
  }
  return [
    ...least,
    { what: `text of ${most}`, value: 'x'.repeat(most) },
    { what: `text of ${most} code points`, value: astral.repeat(most) },
    { what: `text of ${most + 1}`, value: 'x'.repeat(most + 1), code: 'too-long' },
  ]
}

function numberBounds({ minimum, maximum }: JsonSchema): Beside[] {
  const [least, most] = [Number(minimum), Number(maximum)]
  return [
    ...(minimum === undefined
      ? []
      : [
          { what: `${least}`, value: least },
          { what: `${least - 1}`, value: least - 1, code: 'too-small' },
        ]),
    ...(maximum === undefined
      ? []
      : [
          { what: `${most}`, value: most },
          { what: `${most + 1}`, value: most + 1, code: 'too-large' },
        ]),
  ]
}
