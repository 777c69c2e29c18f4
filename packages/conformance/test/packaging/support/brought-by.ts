import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { repository } from '../../../src/packages.ts'

type Dependencies = Readonly<Record<string, string>>
type Dependent = { readonly dependencies?: Dependencies; readonly optionalDependencies?: Dependencies }

/** What the lockfile knows of a version of a package. */
type Locked = {
  readonly engines?: { readonly node?: string }
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
}

const lockfile = parse(readFileSync(`${repository}pnpm-lock.yaml`, 'utf8')) as {
  readonly importers: Readonly<
    Record<string, { readonly dependencies?: Readonly<Record<string, { readonly version: string }>> }>
  >
  readonly packages: Readonly<Record<string, Locked>>
  readonly snapshots: Readonly<Record<string, Dependent>>
}

export const lockedIds = Object.keys(lockfile.snapshots)

export const lockedOf = (id: string): Locked | undefined => lockfile.packages[id.replace(/\(.*$/, '')]

/** Whether only some machines can install it: native code, as a rule. */
export function isOfSomeMachines(id: string): boolean {
  const { os, cpu } = lockedOf(id) ?? {}
  return (os ?? cpu) !== undefined
}

/** `name@version` of everything that a package of this repository brings along. */
export function broughtBy(folder: string): string[] {
  return withDependencies(direct(folder))
}

/** Packages by `name@version`, and all that they bring along, wherever that can be installed. */
export function withDependencies(ids: readonly string[]): string[] {
  const found = new Set<string>()
  const waiting = [...ids]
  for (const id of waiting) {
    if (found.has(id)) continue
    found.add(id)
    const { dependencies, optionalDependencies } = lockfile.snapshots[id] ?? {}
    waiting.push(
      ...Object.entries({ ...dependencies, ...optionalDependencies }).map(
        ([name, version]) => `${name}@${version}`,
      ),
    )
  }
  return [...found]
}

function direct(folder: string): string[] {
  const { dependencies = {} } = lockfile.importers[`packages/${folder}`] ?? {}
  return Object.entries(dependencies).flatMap(([name, { version }]) =>
    version.startsWith('link:../') ? direct(version.slice('link:../'.length)) : [`${name}@${version}`],
  )
}
