import type { faultIn as FaultIn } from '../../packages/cli/src/json/fault.ts'
import type { Examination } from './model.ts'
import { placeOf } from './place.ts'

/** What finds the fault of a text. A first verdict can do without, so that it is loaded with the first fault. */
let faultIn: typeof FaultIn | undefined
let loading: Promise<void> | undefined

async function load(): Promise<void> {
  try {
    const module = await import('../../packages/cli/src/json/fault.ts')
    faultIn = module.faultIn
  } catch {
    // Without it there is still a verdict.
    faultIn = () => unexplained
  }
}

const unexplained = { offset: 0, message: 'this is no JSON' }

/** What is said of a text that `JSON.parse` refuses. */
export function syntaxFault(text: string): Examination {
  if (faultIn === undefined) loading ??= load()
  const { offset, message } = faultIn?.(text) ?? unexplained
  const from = Math.min(offset, text.length - 1)
  return {
    kind: 'syntax',
    message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
    place: placeOf(text, { from, to: from + 1 }),
    ...(faultIn === undefined && loading !== undefined && { better: loading }),
  }
}
