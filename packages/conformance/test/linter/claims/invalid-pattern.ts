import { type Check, lastOf, unescapedToken, valueAt } from './claim.ts'

/** The engine of JavaScript refuses the expression, with the flag that JSON Schema recommends. */
export const invalidPattern: Check = (claim, files) => {
  const value = lastOf(claim.pointer) === 'pattern' ? valueAt(claim, files) : undefined
  const text = String(value ?? unescapedToken(lastOf(claim.pointer)))
  return isRefused(text, 'u')
}

function isRefused(text: string, flags: string): boolean {
  try {
    RegExp(text, flags)
    return false
  } catch {
    return true
  }
}
