import { inspect } from '../inspect.ts'
import type { Node } from '../shape.ts'

/** Takes the first fault for enough. */
export const stop = (): boolean => true

/** The verdict on values that the compiled code does not vouch for: other prototypes, polluted ones, undefined fields. */
export const passesExactly = (value: unknown, node: Node): boolean => !inspect(value, node, [], stop)
