/** The JSON Pointer (RFC 6901) of a path. */
export const toPointer = (path: readonly (string | number)[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** The name of a property that a step of a pointer stands for. */
export const nameIn = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')
