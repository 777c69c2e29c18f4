import { kinds } from './kinds/index.ts'
import { type Kind, type Mistake, mistake, type Repository, type Scaffold } from './kind.ts'

export function kindNamed(name: string): Kind | Mistake {
  const kind = kinds.find((one) => one.kind === name)
  return kind ?? mistake(`There is no kind "${name}": ${kinds.map((one) => one.kind).join(', ')}.`)
}

/** What a new thing consists of; nothing is written. */
export function newThing(
  kind: Kind,
  name: string,
  options: Readonly<Record<string, string>>,
  repository: Repository,
): Scaffold | Mistake {
  if (!kind.name.test(name)) {
    return mistake(`"${name}" is not the name of a ${kind.kind}: write it like "${kind.example}".`)
  }
  const scaffold = kind.write(name, options, repository)
  if (!scaffold.ok) return scaffold
  const existing = [...scaffold.files.keys()].find((path) => repository.exists(path))
  return existing === undefined ? scaffold : mistake(`${existing} exists.`)
}
