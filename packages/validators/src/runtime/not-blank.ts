import { notBlankPattern } from '../generated/not-blank-pattern.ts'

const visible = /* @__PURE__ */ new RegExp(notBlankPattern)

/** The pattern `not-blank`. Most text begins with a visible character of ASCII. */
export function isNotBlank(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code > 32 && code < 127) || visible.test(text)
}
