import type { Location } from '@openpartner/json-records/events'
import type { Issue } from '@openpartner/validators'

/** Where a record with an issue is. */
export type Example = { readonly file: string } & Location

/** Issues of one code at one pointer. */
export type IssueGroup = {
  readonly code: string
  /** RFC 6901, with `*` for every array index; where there are too many pointers, none. */
  readonly pointer: string | null
  count: number
  readonly examples: Example[]
}

/** By code, the most frequent first. */
export type CodeCount = Omit<IssueGroup, 'pointer'>

/** Records that are named for each group. */
export const maxExamples = 3

/** Keys that nobody knows may be part of a pointer, and there may be any number of these. */
const maxGroups = 1000

/** Counts issues by code and pointer. */
export class IssueGroups {
  readonly #groups = new Map<string, IssueGroup>()
  readonly #limit: number

  constructor(list: readonly IssueGroup[] = [], limit = maxGroups) {
    this.#limit = limit
    for (const group of list) this.#groups.set(keyOf(group), { ...group, examples: [...group.examples] })
  }

  add(issues: readonly Pick<Issue, 'code' | 'path' | 'pointer'>[], example: Example): void {
    for (const issue of issues) {
      const group = this.#groupOf({ code: issue.code, pointer: generalized(issue) })
      group.count += 1
      const last = group.examples.at(-1)
      if (group.examples.length < maxExamples && !isSame(last, example)) group.examples.push(example)
    }
  }

  /** Adds up what was counted elsewhere, of records that follow. */
  merge({ code, pointer, count, examples }: IssueGroup): void {
    const group = this.#groupOf({ code, pointer })
    group.count += count
    for (const example of examples) if (group.examples.length < maxExamples) group.examples.push(example)
  }

  #groupOf(wanted: Pick<IssueGroup, 'code' | 'pointer'>): IssueGroup {
    const known = this.#groups.get(keyOf(wanted))
    if (known !== undefined) return known
    const others = { code: wanted.code, pointer: null }
    const found = this.#groups.size < this.#limit ? undefined : this.#groups.get(keyOf(others))
    if (found !== undefined) return found
    const group = { ...(this.#groups.size < this.#limit ? wanted : others), count: 0, examples: [] }
    this.#groups.set(keyOf(group), group)
    return group
  }

  /** In the order of their first issues. */
  get list(): readonly IssueGroup[] {
    return [...this.#groups.values()]
  }

  byPointer(): readonly IssueGroup[] {
    return this.list.toSorted(
      (one, other) =>
        other.count - one.count ||
        compare(one.code, other.code) ||
        compare(one.pointer ?? '', other.pointer ?? ''),
    )
  }

  byCode(): readonly CodeCount[] {
    const codes = new Map<string, { code: string; count: number; examples: Example[] }>()
    // In an order that does not depend on what was counted first: parts give what the whole does.
    for (const { code, count, examples } of this.byPointer()) {
      const sum = codes.get(code) ?? { code, count: 0, examples: [] }
      sum.count += count
      for (const example of examples) {
        const isNew = !sum.examples.some((known) => isSame(known, example))
        if (sum.examples.length < maxExamples && isNew) sum.examples.push(example)
      }
      codes.set(code, sum)
    }
    return [...codes.values()].toSorted(
      (one, other) => other.count - one.count || compare(one.code, other.code),
    )
  }
}

const keyOf = ({ code, pointer }: Pick<IssueGroup, 'code' | 'pointer'>): string =>
  pointer === null ? code : `${code} ${pointer}`

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const isSame = (one: Example | undefined, other: Example): boolean =>
  one !== undefined &&
  one.file === other.file &&
  ('line' in one ? 'line' in other && one.line === other.line : 'index' in other && one.index === other.index)

function generalized({ path, pointer }: Pick<Issue, 'path' | 'pointer'>): string {
  if (!path.some((part) => typeof part === 'number')) return pointer
  return path.map((part) => `/${typeof part === 'number' ? '*' : escaped(part)}`).join('')
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
