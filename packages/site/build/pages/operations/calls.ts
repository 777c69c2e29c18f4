import { openapi, type Operation, type Parameter, resolved } from './document.ts'

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const

/** An operation with its path and method in the document. */
export type Call = {
  readonly method: (typeof methods)[number]
  readonly path: string
  /** Those of the path and its own. */
  readonly parameters: readonly Parameter[]
  readonly operation: Operation
}

/** Every operation, in the order of the document. */
export const calls: readonly Call[] = Object.entries(openapi.paths).flatMap(([path, item]) =>
  methods.flatMap((method): readonly Call[] => {
    const operation = item[method]
    if (operation === undefined) return []
    const parameters = [...(operation.parameters ?? []), ...(item.parameters ?? [])]
    return [{ method, path, operation, parameters: parameters.map(resolved) }]
  }),
)
