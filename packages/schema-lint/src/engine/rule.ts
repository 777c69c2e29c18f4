import type { Path } from '../source/node.ts'
import type { DialectId } from '../schema/keyword.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import type { Subschema } from '../schema/subschema.ts'
import type { Judge } from './judge.ts'
import type { Resolution } from '../schema/registry.ts'
import type { Fix, Severity } from './finding.ts'

export const groups = ['validity', 'contradiction', 'safety', 'design', 'publication', 'suppression'] as const

export type Group = (typeof groups)[number]

export const presetNames = ['recommended', 'strict', 'publish', 'forms', 'openapi', 'typebox'] as const

export type PresetName = (typeof presetNames)[number]

/** A schema that shows a rule, as a value; or as files by name where one is not enough, texts as they are. */
export type Example = (
  | { readonly schema: unknown }
  | { readonly files: Readonly<Record<string, unknown>> }
) & {
  /** Other rules that are on. */
  readonly with?: readonly string[]
}

/** What a rule checks, why, and how. One file, named like its id. */
export type Rule = {
  /** Kebab-case; what is wrong or what is wanted. */
  readonly id: string
  readonly group: Group
  readonly severity: Severity
  /** The presets that contain it. `strict` and `publish` contain all of `recommended` without naming it. */
  readonly presets: readonly PresetName[]
  readonly documentation: Documentation
  /** The dialects it makes sense in; all if absent. */
  readonly dialects?: readonly DialectId[]
  /** The keywords one of which a schema must have for `checkSchema` to be called; any schema if absent. */
  readonly keywords?: readonly string[]
  /** Looks at one schema of a document. */
  readonly checkSchema?: (schema: Subschema, context: Context) => void
  /** Looks at a document as a whole. */
  readonly checkDocument?: (document: SchemaDocument, context: Context) => void
  /** Looks at all documents of the run together. */
  readonly checkProject?: (documents: readonly SchemaDocument[], context: Context) => void
}

export type Documentation = {
  /** One sentence: what the rule wants. */
  readonly summary: string
  /** Why it matters, in a few sentences. */
  readonly rationale: string
  /** Why it is in no preset; given exactly if so. */
  readonly optIn?: string
  /** Where the rule comes from: a specification or the documentation of a defect. */
  readonly link: string
  readonly good: readonly [Example, ...Example[]]
  readonly bad: readonly [Example, ...Example[]]
}

/** What a rule may ask and tell. */
export type Context = {
  readonly report: (problem: Problem) => void
  /** What a reference in this schema leads to. */
  readonly resolve: (from: Subschema, reference: string) => Resolution
  /** Whether a value is an instance of a schema, by ajv. */
  readonly judge: Judge
}

/** Something wrong, at a place relative to a schema or a document. */
export type Problem = {
  /** The schema it is in, or the document as a whole. */
  readonly at: Subschema | SchemaDocument
  /** From there: a keyword, and further into its value. None for the schema itself. */
  readonly path?: Path
  /** Mark the key at the end of the path instead of what stands under it. */
  readonly mark?: 'key' | 'value'
  /** Marks this part of the document's text (offsets) instead; for what has no path, or is a part of a text. */
  readonly range?: readonly [start: number, end: number]
  /** A finished sentence that names the keyword and what is wrong with it. */
  readonly message: string
  readonly related?: readonly { readonly at: Subschema; readonly path?: Path; readonly message: string }[]
  /** Paths of its edits are relative to `at`, like `path`. */
  readonly fix?: Fix
}

/** Says what a rule is; the one way to make one. */
export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule)
}
