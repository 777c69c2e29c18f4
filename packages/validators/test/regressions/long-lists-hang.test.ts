import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('../support/long-list.mjs', import.meta.url))

/** A thousand times what a linear run needs, less than a quadratic one takes. */
const patience = 100_000

const cases = ['nulls', 'objects', 'holes'].flatMap((kind) =>
  ['check', 'validate', 'normalize'].map((name) => ({ kind, name })),
)

test.each(cases)('$name returns on a list of very many $kind', ({ kind, name }) => {
  // In another process: an endless loop could not be stopped in this one.
  const { stdout, signal } = spawnSync('node', [script, kind, name], { encoding: 'utf8', timeout: patience })
  expect({ stdout, signal }).toEqual({ stdout: 'false', signal: null })
})
