import type { Lines, LocatedIssue, Note } from '../model.ts'

/** What is listed, to be passed on. */
export type Listed = { readonly issues: readonly LocatedIssue[]; readonly lines?: Lines | undefined }

type Row = { readonly at: string; readonly code: string; readonly pointer: string; readonly message: string }

const position = ({ location: { line, column } }: LocatedIssue | Note): string => `${line}:${column}`

const rows = ({ issues, lines }: Listed): readonly Row[] => [
  ...issues.map((located) => {
    const { code, pointer, message } = located.issue
    return { at: position(located), code, pointer, message }
  }),
  ...(lines?.syntaxErrors ?? []).map((note) => ({
    at: position(note),
    code: 'not-json',
    pointer: '',
    message: note.message,
  })),
]

/** `10:20 required /companyProfile/domain: Domain is required.`, one per line. */
export const asText = (listed: Listed): string =>
  rows(listed)
    .map(({ at, code, pointer, message }) => `${at} ${code} ${pointer}: ${message}\n`)
    .join('')

/** The issues as the validators give them, with line and column. */
export const asJson = ({ issues }: Listed): string =>
  `${JSON.stringify(
    issues.map(({ issue: { code, path, pointer, message }, location: { line, column } }) => ({
      code,
      path,
      pointer,
      message,
      line,
      column,
    })),
    null,
    2,
  )}\n`

/** A table for a ticket or a pull request. */
export function asMarkdown(listed: Listed): string {
  const lines = rows(listed).map(
    ({ at, code, pointer, message }) =>
      `| ${at} | \`${code}\` | ${codeSpan(pointer)} | ${escaped(message)} |\n`,
  )
  return `| Line | Code | Pointer | Message |\n| --- | --- | --- | --- |\n${lines.join('')}`
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\|`*_<>[\]]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ')

/** A pointer has whatever names the document has; a fence longer than any run of backticks in it holds them all. */
function codeSpan(text: string): string {
  if (text === '') return ''
  let fence = '`'
  while (text.includes(fence)) fence += '`'
  return `${fence} ${text.replaceAll('|', String.raw`\|`).replaceAll(/\s+/g, ' ')} ${fence}`
}
