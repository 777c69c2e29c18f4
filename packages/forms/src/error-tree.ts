import type { Issue } from './issue.ts'
import { property } from '@openpartner/registration/company-country'

/** Messages nested as the value is; the key `''` has the message of the object or list itself. */
export type ErrorTree = { [key: string]: string | ErrorTree }

/**
 * The messages nested as the value is, as Formik and Felte keep them: `{ billingProfile: { email: '…' } }`, with lists
 * where the value has lists. Where an object has an issue as well as a field in it, the object's message is under `''`
 * inside; that of the document is under `''` at the top. Of several issues at one field the first counts.
 */
export function toErrorTree(issues: readonly Pick<Issue, 'path' | 'message'>[]): ErrorTree {
  const root: ErrorTree = {}
  for (const { path, message } of issues) {
    let node: object = root
    path.slice(0, -1).forEach((step, depth) => {
      node = branch(node, step, typeof path[depth + 1] === 'number')
    })
    const key = path.at(-1) ?? ''
    const present = property(node, key)
    if (typeof present === 'object' && present !== null) add(present, '', message)
    else add(node, key, message)
  }
  return root
}

/** The node at a step, made where there is none; a message that is there moves inside. */
function branch(node: object, step: string | number, isList: boolean): object {
  const present = property(node, step)
  if (typeof present === 'object' && present !== null) return present
  const made = isList ? [] : {}
  put(node, step, made)
  if (typeof present === 'string') add(made, '', present)
  return made
}

function add(node: object, key: string | number, message: string): void {
  if (property(node, key) === undefined) put(node, key, message)
}

/** Sets an own property, also where the key is one that assignment would take for the prototype. */
function put(node: object, key: string | number, value: unknown): void {
  Object.defineProperty(node, key, { value, configurable: true, enumerable: true, writable: true })
}
