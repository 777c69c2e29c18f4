import { readFileSync } from 'node:fs'
import { minVersion, satisfies } from 'semver'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { publicPackages, repository } from '../../src/packages.ts'

type Dependencies = Readonly<Record<string, string>>
type Dependent = { readonly dependencies?: Dependencies; readonly optionalDependencies?: Dependencies }

const lockfile = parse(readFileSync(`${repository}pnpm-lock.yaml`, 'utf8')) as {
  readonly importers: Readonly<
    Record<string, { readonly dependencies?: Readonly<Record<string, { readonly version: string }>> }>
  >
  readonly packages: Readonly<Record<string, { readonly engines?: { readonly node?: string } }>>
  readonly snapshots: Readonly<Record<string, Dependent>>
}

/** `name@version` of everything that a package of this repository brings along. */
function broughtBy(folder: string): string[] {
  const found = new Set<string>()
  const waiting = direct(folder)
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

test.each(publicPackages)(
  '$name brings nothing that refuses the oldest Node it supports',
  ({ name, manifest }) => {
    const oldest = minVersion(manifest.engines?.node ?? '')?.version ?? ''
    expect(oldest).toBe('20.19.0')
    const refusing = broughtBy(name).filter((id) => {
      const range = lockfile.packages[id.replace(/\(.*$/, '')]?.engines?.node
      return range !== undefined && !satisfies(oldest, range)
    })
    expect(refusing).toEqual([])
  },
)

test('what the commands bring is found', () => {
  expect(broughtBy('cli').some((id) => id.startsWith('commander@'))).toBe(true)
})
