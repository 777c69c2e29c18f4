import type { syntaxErrorIn as SyntaxErrorIn } from '@openpartner/json-records/syntax-error'
import type { Examination } from './model.ts'
import { placeOf } from './place.ts'

/** What finds the fault of a text. A first verdict can do without, so that it is loaded with the first fault. */
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

const unexplained = { offset: 0, message: 'this is no JSON' }

/** What is said of a text that `JSON.parse` refuses. */
export function syntaxFault(text: string): Examination {
  if (syntaxErrorIn === undefined) loading ??= load()
  const { offset, message } = syntaxErrorIn?.(text) ?? unexplained
  const from = Math.min(offset, text.length - 1)
  return {
    kind: 'syntax',
    message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
    place: placeOf(text, { from, to: from + 1 }),
    ...(syntaxErrorIn === undefined && loading !== undefined && { better: loading }),
  }
}
