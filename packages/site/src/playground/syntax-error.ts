import type { syntaxErrorIn as SyntaxErrorIn } from '@openpartner/json-records/syntax-error'
import type { TextResult } from './model.ts'
import { locationOf } from './location.ts'

/** Explains syntax errors. A first verdict can do without it, so it is loaded with the first syntax error. */
let syntaxErrorIn: typeof SyntaxErrorIn | undefined
let loading: Promise<void> | undefined

async function load(): Promise<void> {
  try {
    const module = await import('@openpartner/json-records/syntax-error')
    syntaxErrorIn = module.syntaxErrorIn
  } catch {
    // Without it there is still a verdict.
    syntaxErrorIn = () => unexplained
  }
}

const unexplained = { offset: 0, message: 'this is not JSON' }

/** The result for a text that `JSON.parse` refuses. */
export function syntaxErrorOf(text: string): TextResult {
  if (syntaxErrorIn === undefined) loading ??= load()
  const { offset, message } = syntaxErrorIn?.(text) ?? unexplained
  const from = Math.min(offset, text.length - 1)
  return {
    kind: 'syntax',
    message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
    location: locationOf(text, { from, to: from + 1 }),
    ...(syntaxErrorIn === undefined && loading !== undefined && { better: loading }),
  }
}
