import { calls } from '../../../generated/playground/calls.ts'
import { nameIn } from '../choices.ts'
import { asCurl, asPython, asTypeScript } from './document-as.ts'
import { asJson, asMarkdown, asText } from './issues-as.ts'

/** Forms in which the issues are copied. */
export const ofIssues = { Text: asText, Markdown: asMarkdown, JSON: asJson } as const

const programs = { curl: asCurl, TypeScript: asTypeScript, Python: asPython } as const

/** A document as a program that sends it; `undefined` if no call sends the resource. */
export function programOf(
  language: keyof typeof programs,
  resource: string,
  value: unknown,
): string | undefined {
  return nameIn(calls, resource) ? programs[language](calls[resource], value) : undefined
}
