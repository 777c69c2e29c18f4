/** What the grammar of JSON allows next. */
export type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'end'

export type Token =
  | '{'
  | '}'
  | '['
  | ']'
  | ','
  | ':'
  | 'string'
  | 'literal'
  | 'blank'
  | 'comment'
  | 'unknown'
  | 'end'

/** By jsonc-parser's `SyntaxKind`, a const enum that isolated modules can't read. */
export const tokens: readonly Token[] = [
  ...(['unknown', '{', '}', '[', ']', ',', ':', 'literal', 'literal', 'literal'] as const),
  ...(['string', 'literal', 'comment', 'comment', 'blank', 'blank', 'unknown', 'end'] as const),
]

/** The state after a token inside `parent` (`{`, `[` or nothing); `undefined` if the token is out of place. */
export function successor(state: State, token: Token, parent: string | undefined): State | undefined {
  switch (state) {
    case 'colon':
      return token === ':' ? 'value' : undefined
    case 'key':
    case 'key-or-end':
      if (token === 'string') return 'colon'
      return state === 'key-or-end' && token === '}' ? 'comma-or-end' : undefined
    case 'comma-or-end':
      if (token === ',') return parent === '{' ? 'key' : 'value'
      return token === closing(parent) ? 'comma-or-end' : undefined
    case 'end':
      return undefined
    default:
      if (token === '{') return 'key-or-end'
      if (token === '[') return 'value-or-end'
      if (token === 'string' || token === 'literal') return 'comma-or-end'
      return state === 'value-or-end' && token === ']' ? 'comma-or-end' : undefined
  }
}

export const closing = (parent: string | undefined): '}' | ']' => (parent === '{' ? '}' : ']')
