import type { Path } from './field-table.ts'

/** Where a value is: the last step to it, and the one before. The document itself is `undefined`. */
export type Step = { readonly parent: Step; readonly name: string | number } | undefined

/** The path, which is needed only where there is an issue. */
export function pathOf(at: Step): Path {
  const path: (string | number)[] = []
  for (let step = at; step !== undefined; step = step.parent) path.unshift(step.name)
  return path
}
