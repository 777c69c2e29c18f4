import { type Path, valueAt } from '../../path.ts'

type Members = { readonly [name: string]: unknown }

/** A copy with another value at a path; everything else is shared. */
export function replaced(value: unknown, path: Path, to: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return to
  const part = replaced(valueAt(value, [step]), rest, to)
  if (Array.isArray(value)) return value.with(Number(step), part)
  // Not by assignment: a name may be that of the prototype.
  return { ...(value as Members), [step]: part }
}

type Entry = readonly [name: string, value: unknown]

/** A copy with the member at a path changed, or left out. */
function withMember(value: unknown, path: Path, change: (member: unknown) => readonly Entry[]): unknown {
  const parent = path.slice(0, -1)
  const entries = Object.entries(valueAt(value, parent) as Members)
  const changed = entries.flatMap(([name, member]): readonly Entry[] =>
    name === path.at(-1) ? change(member) : [[name, member]],
  )
  return replaced(value, parent, Object.fromEntries(changed))
}

/** A copy with another name for the property at a path. */
export const renamed = (value: unknown, path: Path, name: string): unknown =>
  withMember(value, path, (member) => [[name, member]])

/** A copy with a property at another path. */
export const moved = (value: unknown, path: Path, to: Path): unknown =>
  replaced(
    withMember(value, path, () => []),
    to,
    valueAt(value, path),
  )
