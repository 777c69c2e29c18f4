import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'

/** What `pnpm generate` may write, as git path patterns. */
const written = [
  'packages/*/generated/**',
  'packages/*/src/generated/**',
  'packages/*/package.json',
  'packages/*/README.md',
]

/** The text of every generated file that git tracks, by path; empty outside a git checkout. */
export async function committedGenerated() {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--', ...written.map((path) => `:(glob)${path}`)], {
    encoding: 'utf8',
  })
  const paths = (stdout ?? '').split('\0').filter(Boolean)
  const texts = paths.map(async (path) => [path, await readFile(path, 'utf8').catch(() => '')])
  return new Map(await Promise.all(texts))
}

/** The paths whose text is not what it was before. */
export const changedSince = (before, after) =>
  [...after.keys()].filter((path) => before.get(path) !== after.get(path))
