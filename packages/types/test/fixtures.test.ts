import { resources } from '@openpartner/schemas'
import { expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'
import { compile } from './compile.ts'

type Fixture = { readonly type: string; readonly name: string; readonly value: unknown }

const fixtures: Fixture[] = resources.flatMap(({ name, type }) =>
  loadFixtures(name).valid.map((fixture) => ({ type, name: fixture.file, value: fixture.value })),
)

/** Types list what is documented; the field that such a fixture adds is none, and a literal may not have it. */
const hasUnknownProperty = ({ name }: Fixture): boolean => name.includes('unknown-property')

const source = (chosen: readonly Fixture[]): string =>
  `import type * as types from '../generated/index.d.ts'\n${chosen
    .map(
      ({ type, value }, index) =>
        `export const f${index} = ${JSON.stringify(value)} satisfies types.${type}\n`,
    )
    .join('')}`

test('every valid fixture satisfies its type', () => {
  const chosen = fixtures.filter((fixture) => !hasUnknownProperty(fixture))
  expect(new Set(chosen.map(({ type }) => type)).size).toBe(resources.length)
  expect(compile(source(chosen))).toBe('')
})

test('a fixture with an unknown property does not, as a literal', () => {
  const chosen = fixtures.filter(hasUnknownProperty)
  expect(chosen.length).toBeGreaterThan(0)
  for (const fixture of chosen) expect(compile(source([fixture])), fixture.name).toContain('error TS2353')
})
