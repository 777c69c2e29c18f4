import type { Issue } from './issue.ts'
import { property } from '@openpartner/registration/company-country'

/** Messages nested as the value is; the key `''` has the message of the object or list itself. */
export type ErrorTree = { [key: string]: string | ErrorTree }

/**
 * The messages nested as the value is, as Formik and Felte keep them: `{ billingProfile: { email: '…' } }`, with lists
 * where the value has lists. Where an object has an issue as well as a field in it, the object's message is under `''`
 * inside; that of the document is under `''` at the top. Of several issues at one field the first counts. Never throws:
 * where the paths of two issues contradict each other, both have their message, in an object.
 *
 * @param issues the issues of a document
 */
export function toErrorTree(issues: readonly Pick<Issue, 'path' | 'message'>[]): ErrorTree {
  const root: ErrorTree = {}
  for (const issue of issues) {
    const steps = stepsOf(issue)
    let node: object = root
    steps.slice(0, -1).forEach((step, depth) => {
      node = branch(node, step, steps[depth + 1] ?? '')
    })
    const key = steps.at(-1) ?? ''
    const present = property(node, key)
    if (typeof present === 'object' && present !== null) add(present, '', issue.message)
    else add(node, key, issue.message)
  }
  return root
}

const stepsOf = ({ path }: Pick<Issue, 'path'>): Issue['path'] =>
  Array.isArray(path)
    ? (path as readonly unknown[]).filter((step) => typeof step === 'string' || typeof step === 'number')
    : []

/** The node at a step, made where there is none; a message that is there moves inside. */
function branch(node: object, step: string | number, next: string | number): object {
  const present = property(node, step)
  // A list is as long as its last index says, and no list of a resource has more items.
  const isIndex = /^\d{1,4}$/.test(String(next))
  if (typeof present === 'object' && present !== null) {
    if (!Array.isArray(present) || isIndex || next === '') return present
    // What a list cannot have: its `length`, an item before its first.
    const object = { ...present }
    put(node, step, object)
    return object
  }
  const made = typeof next === 'number' && isIndex ? [] : {}
  put(node, step, made)
  if (typeof present === 'string') add(made, '', present)
  return made
}

function add(node: object, key: string | number, message: string): void {
  if (property(node, key) === undefined) put(node, key, message)
}

/** Sets an own property, also where the key is one that assignment would take for the prototype. */
function put(node: object, key: string | number, value: unknown): void {
  // Without a prototype: a descriptor is read with what it inherits.
  Object.defineProperty(node, key, {
    __proto__: null,
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  } as PropertyDescriptor)
}
