import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import { limits } from './limits.ts'
import type { JsonEntry, JsonNode } from './node.ts'
import { objectOf } from './objects.ts'
import { type SyntaxErrorAt, type Parsed, tooDeep, TooDeep } from './parsed.ts'

type Open =
  | { kind: 'object'; start: number; entries: JsonEntry[]; key: string; keyStart: number; keyEnd: number }
  | { kind: 'array'; start: number; items: JsonNode[] }

const sentences: Partial<Record<string, string>> = {
  InvalidSymbol: 'This is not a JSON value.',
  InvalidNumberFormat: 'This is not a JSON number.',
  PropertyNameExpected: 'A property name in double quotes is expected here.',
  ValueExpected: 'A value is expected here.',
  ColonExpected: 'A colon is expected here.',
  CommaExpected: 'A comma is expected here.',
  CloseBraceExpected: 'A closing brace is expected here.',
  CloseBracketExpected: 'A closing bracket is expected here.',
  EndOfFileExpected: 'The document ends before this: a file holds one JSON value.',
  InvalidCommentToken: 'JSON has no comments.',
  UnexpectedEndOfComment: 'This comment is not closed.',
  UnexpectedEndOfString: 'This string is not closed.',
  UnexpectedEndOfNumber: 'This number is incomplete.',
  InvalidUnicode: 'This is not a complete \\u escape.',
  InvalidEscapeCharacter: 'JSON does not have this escape.',
  InvalidCharacter: 'This character must be escaped in a string.',
}

/** Reads JSON, or with `comments` the JSON with comments and trailing commas that editors allow. */
export function parseJson(text: string, options: { readonly comments: boolean }): Parsed {
  if (text.trim() === '')
    return { ok: false, syntaxErrors: [{ message: 'The file is empty.', start: 0, end: 0 }] }
  const syntaxErrors: SyntaxErrorAt[] = []
  const open: Open[] = []
  let root: JsonNode | undefined
  const attach = (node: JsonNode): void => {
    const parent = open.at(-1)
    if (parent === undefined) root ??= node
    else if (parent.kind === 'array') parent.items.push(node)
    else parent.entries.push({ key: parent.key, keyStart: parent.keyStart, keyEnd: parent.keyEnd, node })
  }
  const enter = (level: Open): void => {
    if (open.length >= limits.depth) throw new TooDeep(level.start)
    open.push(level)
  }
  const leave = (end: number): void => {
    const level = open.pop()
    if (level?.kind === 'array') {
      attach({ ...level, end, value: level.items.map(({ value }) => value) })
    } else if (level !== undefined) {
      const { start, entries } = level
      attach({ kind: 'object', start, end, entries, value: objectOf(entries) })
    }
  }
  try {
    visit(
      text,
      {
        onObjectBegin: (start) =>
          enter({ kind: 'object', start, entries: [], key: '', keyStart: 0, keyEnd: 0 }),
        onObjectProperty: (key, start, length) => {
          const parent = open.at(-1)
          if (parent?.kind === 'object')
            Object.assign(parent, { key, keyStart: start, keyEnd: start + length })
        },
        onObjectEnd: (offset, length) => leave(offset + length),
        onArrayBegin: (start) => enter({ kind: 'array', start, items: [] }),
        onArrayEnd: (offset, length) => leave(offset + length),
        onLiteralValue: (value: string | number | boolean | null, start, length) =>
          attach({ kind: 'scalar', start, end: start + length, value }),
        onError: (code, start, length) => syntaxErrors.push(syntaxErrorOf(code, start, length)),
      },
      { disallowComments: !options.comments, allowTrailingComma: options.comments },
    )
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
    return { ok: false, syntaxErrors: [{ message: tooDeep, start: error.offset, end: error.offset + 1 }] }
  }
  if (syntaxErrors.length > 0) return { ok: false, syntaxErrors: syntaxErrors.slice(0, 10) }
  if (root === undefined)
    return { ok: false, syntaxErrors: [{ message: 'The file contains no value.', start: 0, end: 0 }] }
  return { ok: true, root }
}

function syntaxErrorOf(code: ParseErrorCode, start: number, length: number): SyntaxErrorAt {
  const name = printParseErrorCode(code)
  return { message: sentences[name] ?? name, start, end: start + length }
}
