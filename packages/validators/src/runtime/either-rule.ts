import { property } from '@openpartner/registration/company-country'
import type { Rule } from '../shape.ts'

/** One of two fields must be given; the first is where a fault is reported. */
export const eitherRule =
  (first: string, second: string): Rule =>
  (document, report) =>
    property(document, first) === undefined &&
    property(document, second) === undefined &&
    report('required', [first], { kind: 'either', allowed: [first, second] })
