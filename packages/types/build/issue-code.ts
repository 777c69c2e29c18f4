import { issueCodes } from '@openpartner/schemas'

/** The codes of issues as a union, each with its meaning for whoever looks one up. */
export const issueCodeText = `/** Code of an issue, other than one that a custom check brings. */
export type IssueCode =
${issueCodes.map(({ code, summary }) => `  /** ${summary} */\n  | ${JSON.stringify(code)}\n`).join('')}`
