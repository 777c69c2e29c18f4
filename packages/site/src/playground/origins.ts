import type { Issue } from '@openpartner/validators'
import type { Tools } from './model.ts'

/** Numbers are indexes into the list of origins. */
export type FieldOrigins = {
  readonly origin?: number
  /** By issue code, where the rule has another origin than the field. */
  readonly codes?: { readonly [code: string]: number }
  readonly children?: { readonly [name: string]: FieldOrigins }
  readonly items?: FieldOrigins
}

/** What the generated file of a resource holds. */
export type ResourceOrigins = {
  readonly rules: { readonly [code: string]: number }
  /** Of a limit that its field does not name. */
  readonly bound: number
  readonly children: { readonly [name: string]: FieldOrigins }
  readonly origins: readonly {
    readonly status: string
    readonly statement: string
    readonly sources: readonly number[]
  }[]
  readonly sources: readonly { readonly title: string; readonly date: string; readonly url: string }[]
}

type Path = readonly (string | number)[]

/** Answers from the generated file of a resource. A list at the top holds documents. */
export function readOrigins(file: ResourceOrigins): Pick<Tools, 'origins' | 'names'> {
  const root: FieldOrigins = { children: file.children }
  const fieldAt = (path: Path): FieldOrigins | undefined => {
    const below = typeof path[0] === 'number' ? path.slice(1) : path
    let field: FieldOrigins | undefined = root
    for (const step of below) {
      // What a list holds has the origin of the list unless it has one of its own.
      const item: FieldOrigins | undefined = field?.items && { ...field, ...field.items }
      field = typeof step === 'number' ? item : own(field?.children, step)
    }
    return field
  }
  return {
    origins: ({ code, path }: Issue) => {
      const number = own(file.rules, code) ?? numberOf(fieldAt(path), code, file)
      const found = number === undefined ? undefined : file.origins[number]
      return found && { ...found, sources: found.sources.flatMap((index) => file.sources[index] ?? []) }
    },
    names: new Set(namesBelow(root)),
  }
}

const namesBelow = ({ children = {}, items }: FieldOrigins): string[] => [
  ...Object.entries(children).flatMap(([name, field]) => [name, ...namesBelow(field)]),
  ...(items === undefined ? [] : namesBelow(items)),
]

function numberOf(field: FieldOrigins | undefined, code: string, { bound }: ResourceOrigins) {
  // That the field is documented says nothing about the form of a number.
  if (field?.origin === undefined || code.startsWith('registration-number-')) return undefined
  if (code === 'type') return field.origin
  return own(field.codes, code) ?? (/^(?:too-|pattern|format)/.test(code) ? bound : field.origin)
}

// Names come from the user's text, so they may be names of the prototype.
const own = <Value>(
  table: { readonly [name: string]: Value } | undefined,
  name: string,
): Value | undefined => (table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined)
