import { booleanNames, listNames } from '../generated/properties.ts'
import type { FormChange } from '../issue.ts'
import { type ChangeLog, changeLog } from './change-log.ts'
import type { Field } from './fields-of-entries.ts'
import { type FormTree, formTree } from './form-tree.ts'
import { next, pathOf, wrapperOf } from './name-steps.ts'
import { isTechnical } from './technical-fields.ts'

/** What a form says: its value, what is not in it or is there in another way, and the first step that is not part of it. */
export type FormReading = {
  readonly value: unknown
  readonly changes: readonly FormChange[]
  readonly wrapper: string | undefined
}

/** Makes the value of a form from its fields; see `fromForm`. */
export function readFields(fieldsOf: (log: ChangeLog) => Iterable<Field>): FormReading {
  const log = changeLog()
  const fields: Field[] = []
  log.attempt([], () => {
    for (const field of fieldsOf(log)) {
      if (!isTechnical(field)) fields.push(field)
      else if (field.value !== undefined) log.add('technical-field', field.steps)
    }
  })
  const wrapper = wrapperOf(fields)
  if (wrapper !== undefined) log.add('wrapper-dropped', [wrapper], wrapper)
  const tree = formTree((path, from, to) => log.add('repeated-field', path, from, to))
  const spelled = new Set<string>()
  for (const { name, steps, value } of fields) {
    const path = pathOf(steps, wrapper)
    if (value !== undefined && !spelled.has(name) && path.some((step) => !steps.includes(step)))
      log.add('key-spelling', path, name, path.join('.'))
    spelled.add(name)
    log.attempt(path, () => give(tree, path, value, log))
  }
  return { value: tree.value(), changes: log.changes, wrapper }
}

/** What a checkbox or a select sends for a property that is true or false. */
const booleans: Readonly<Record<string, boolean>> = {
  on: true,
  true: true,
  1: true,
  off: false,
  false: false,
  0: false,
}

/** Sets the value at a path unless that is "not given". */
function give(tree: FormTree, path: readonly string[], value: unknown, log: ChangeLog): void {
  const name = path.at(-1) ?? ''
  if (value === '') tree.set(path, undefined)
  else if (typeof value === 'string') {
    if (listNames.includes(name)) tree.set([...path, next], value)
    else
      tree.set(path, booleanNames.includes(name) && Object.hasOwn(booleans, value) ? booleans[value] : value)
  } else if (isFile(value)) {
    tree.set(path, undefined)
    // Where no file was chosen, the browser sends an empty one.
    if (value.size > 0) log.add('file', path, value)
  } else tree.set(path, value)
}

// Each window has a class of its own.
const isFile = (value: unknown): value is Blob =>
  /^\[object (File|Blob)\]$/.test(Object.prototype.toString.call(value))
