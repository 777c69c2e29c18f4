const visible = /[^ \t\r\n\v\f\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/

/** The pattern `not-blank`. Most text begins with a visible character of ASCII. */
export function isNotBlank(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code > 32 && code < 127) || visible.test(text)
}
