import type { JsonNode, Path } from '../source/node.ts'
import type { DialectId } from '../schema/keyword.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import type { Subschema } from '../schema/subschema.ts'
import type { InstanceIssue } from '../instance-check/issue.ts'
import type { ApiObject } from '../schema/openapi/api-object.ts'
import type { Direction } from '../schema/openapi/object-types.ts'
import type { Resolve, Target } from '../schema/registry.ts'
import type { Fix, Severity } from './finding.ts'

/** What the rules are about, in the order of their documentation. */
export const groups = ['validity', 'contradiction', 'safety', 'design', 'publication', 'suppression'] as const

/** What a rule is about. */
export type Group = (typeof groups)[number]

export const presetNames = ['recommended', 'strict', 'publish', 'forms', 'openapi', 'typebox'] as const

export type PresetName = (typeof presetNames)[number]

/** A schema that shows a rule, as a value; or files by name, where one schema or a value is not enough. */
export type Example = (
  | { readonly schema: unknown }
  | { readonly files: Readonly<Record<string, unknown>> }
) & {
  /** Other rules that are on. */
  readonly with?: readonly string[]
}

/** What a rule checks, why, and how. One file per rule, named after its id. */
export type Rule = {
  /** Kebab-case: what is wrong, or what is expected. */
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
  /** Checks one schema of a document. */
  readonly checkSchema?: (schema: Subschema, context: Context) => void
  /** Checks a whole document. */
  readonly checkDocument?: (document: SchemaDocument, context: Context) => void
  /** Checks documents that have to do with each other: by references, or by an identifier that several have. */
  readonly checkLinked?: (documents: readonly SchemaDocument[], context: Context) => void
  /** Checks all documents of the run together, which have to be kept for it until the end. */
  readonly checkProject?: (documents: readonly SchemaDocument[], context: Context) => void
}

export type Documentation = {
  /** One sentence: what the rule expects. */
  readonly summary: string
  /** Why it matters, in a few sentences. */
  readonly rationale: string
  /** Why no preset contains it; present exactly in that case. */
  readonly optIn?: string
  /** Where the rule comes from: a specification or the documentation of a defect. */
  readonly link: string
  readonly good: readonly [Example, ...Example[]]
  readonly bad: readonly [Example, ...Example[]]
}

/** What a check works with. */
export type Context = {
  readonly report: (finding: FindingInput) => void
  /** Follows a reference that this schema has. */
  readonly resolve: Resolve
  /** Follows the reference that an object of OpenAPI has. */
  readonly locate: (from: ApiObject, reference: string) => Target
  /**
   * Checks a value against a schema: its first issue, none if it is valid, undefined where the schema does not allow a
   * verdict, or one takes too many steps. Given the direction of a message of OpenAPI, what only the other direction
   * needs may be missing. Given where the value is written in the document of the schema, numbers are compared as they
   * are written: they lose digits when they are read.
   */
  readonly validate: (
    schema: Subschema,
    value: unknown,
    options?: { readonly direction?: Direction | undefined; readonly node?: JsonNode | undefined },
  ) => readonly InstanceIssue[] | undefined
}

/** What a check reports: a location relative to a schema or a document, and a message. */
export type FindingInput = {
  /** The schema that has the finding, or the whole document. */
  readonly at: Subschema | SchemaDocument
  /** From there: a keyword, and further into its value. Absent for the schema itself. */
  readonly path?: Path
  /** Mark the key at the end of the path instead of its value. */
  readonly mark?: 'key' | 'value'
  /** Mark this part of the document's text (offsets) instead, where no path leads to it. */
  readonly range?: readonly [start: number, end: number]
  /** A complete sentence that names the keyword and what is wrong with it. */
  readonly message: string
  readonly related?: readonly { readonly at: Subschema; readonly path?: Path; readonly message: string }[]
  /** Paths of its edits are relative to `at`, like `path`. */
  readonly fix?: Fix
}

/**
 * Makes a rule.
 *
 * @param rule what the rule expects, and how it checks
 */
export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule)
}
