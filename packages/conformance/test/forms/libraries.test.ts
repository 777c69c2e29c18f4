import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schema } from './support/scenario.ts'
import { repository } from '../../src/packages.ts'

const workspace = readFileSync(`${repository}pnpm-workspace.yaml`, 'utf8')
const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')

/** Rows of the README's table: the test file, and each package with its version. */
const rows = [...readme.matchAll(/^\| \[[^\]]+\]\(([^)]+)\) \|([^|]+)\|/gm)].map(
  ([, file = '', packages = '']) => ({
    file,
    packages: [...packages.matchAll(/`([^`]+)` (\d\S*[^\s,])/g)].map(([, name, version]) => [name, version]),
  }),
)

const catalog = new Map(
  [...workspace.matchAll(/^ {2}'?([^':\s]+)'?: (?:npm:\S+@)?(\d\S*)$/gm)].map(([, name, version]) => [
    name,
    version,
  ]),
)

test('the README has a row for every library that is tested', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => /\.test\.tsx?$/.test(file))
  expect(rows.map(({ file }) => file).toSorted()).toEqual(
    files.filter((file) => file !== 'libraries.test.ts').toSorted(),
  )
})

test.each(rows)('$file is tested with the versions that the README names', ({ packages }) => {
  expect(packages).not.toEqual([])
  expect(packages).toEqual(packages.map(([name]) => [name, catalog.get(name)]))
})

test('no library can change the object that it is given', () => {
  expect(Object.isFrozen(schema)).toBe(true)
  expect(Object.isFrozen(schema['~standard'])).toBe(true)
})
