import type { FaultName } from '../http/faults.ts'
import type { Origin } from '../provenance/origin.ts'
import type { CountryListName } from './country-lists.ts'

/** The one value that will do. */
export type RuleValue = string | boolean

/** When a rule applies. */
export type RuleCondition =
  /** The company's country is in the list; an unknown country is in none. */
  | { readonly companyCountryIn: CountryListName }
  /** The property with this pointer is missing, or has another value than this. */
  | { readonly missing: string; readonly value?: RuleValue }

/** What a rule demands of its property, provided that the object it belongs to is there. */
export type RuleDemand =
  /** The property is there, with the rule's value if that names one. */
  | 'required'
  /** The property is there, and is text with a visible character in it. */
  | 'required-text'
  /** The property is missing, or is `''`. */
  | 'not-allowed'

/** A constraint across fields, as data: the schemas, validators, forms and pages are all derived from it. */
export type Rule = {
  /** Base name of the rule's file: its issue code, or a separate name where it shares the code of a keyword. */
  readonly name: string
  readonly code: string
  /** JSON Pointer of the property that the issue is reported at. */
  readonly at: string
  readonly if: RuleCondition
  // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
  readonly then: RuleDemand
  /** The only value with which a required property follows the rule. */
  readonly value?: RuleValue
  /** Name of the fault, in the OpenAPI documents, with which Partner Center refuses what breaks the rule. */
  readonly fault?: FaultName
  readonly provenance: Origin
  /** What an issue of the rule means, in one sentence of Markdown. */
  readonly summary: string
}

type Definition = Omit<Rule, 'name'> & { readonly name?: string }

/** Declares a rule; its name is its code unless given. */
export const defineRule = <const Given extends Definition>(
  rule: Given,
): Readonly<Given & { name: Given extends { name: infer Name } ? Name : Given['code'] }> =>
  Object.freeze({ name: rule.code, ...rule }) as never

/**
 * Whether the code of an issue stands for this rule alone.
 *
 * @param rule a rule across fields
 */
export const hasOwnCode = ({ name, code }: Pick<Rule, 'name' | 'code'>): boolean => name === code
