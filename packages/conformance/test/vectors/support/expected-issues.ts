import type { ResourceName } from '@openpartner/schemas'
import { vectorsOf } from './vectors.ts'

/** `code pointer` of each issue of each vector. */
export const expected = (name: ResourceName) =>
  vectorsOf(name).map(({ description, issues = [] }) => ({
    description,
    issues: issues.map(({ code, pointer }) => `${code} ${pointer}`).toSorted(),
  }))

/** The same of issues that were found, in the order of the vectors. */
export const withDescriptions = (name: ResourceName, issues: readonly (readonly string[])[]) =>
  vectorsOf(name).map(({ description }, index) => ({ description, issues: issues[index]?.toSorted() }))
