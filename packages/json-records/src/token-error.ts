import type { State } from './grammar.ts'

type TokenError = { readonly at: number; readonly message: string }

/** What is wrong inside a token; `undefined` if it is only out of place. `at` counts from the token. */
export function tokenError(token: string, state: State): TokenError | undefined {
  if (token.startsWith('"')) return textError(token)
  if (/^['`‘’“”«»]/.test(token)) return { at: 0, message: 'strings must be in double quotation marks (")' }
  if (token.startsWith('\ufeff'))
    return { at: 0, message: 'a byte order mark is allowed only at the beginning' }
  if (state !== 'value' && state !== 'value-or-end') return undefined
  const word = wordError(token)
  return word === undefined ? undefined : { at: 0, message: word }
}

function textError(token: string): TokenError {
  for (let at = 1; at < token.length; at += 1) {
    const character = token[at] as string
    if (character < ' ')
      return { at, message: 'line breaks, tabs and other control characters in strings must be escaped' }
    if (character !== '\\') continue
    const escaped = token[at + 1] ?? ''
    if (escaped === 'u' && !/^[0-9A-Fa-f]{4}$/.test(token.slice(at + 2, at + 6))) {
      return { at, message: 'expected four hexadecimal digits after \\u' }
    }
    if (escaped !== '' && !'"\\/bfnrtu'.includes(escaped)) {
      return { at, message: 'invalid escape; a backslash itself is written \\\\' }
    }
    at += 1
  }
  return { at: 0, message: 'the string that starts here is not closed on its line' }
}

function wordError(token: string): string | undefined {
  if (/^(?:nan|[-+]?inf(?:inity)?)\b/i.test(token))
    return 'NaN and Infinity are not valid JSON; write null or leave the property out'
  if (/^(?:undefined|none|nil)\b/i.test(token)) return 'JSON has only null'
  if (/^(?:true|false|null)\b/i.test(token)) return 'true, false and null must be lowercase'
  if (/^[-+]?[.]?[0-9]/.test(token) || /^[-+]/.test(token)) {
    return 'not a JSON number: it needs digits on both sides of the decimal point, and no plus sign'
  }
  return undefined
}
