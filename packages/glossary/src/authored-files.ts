import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import picomatch from 'picomatch'

/** Not written by us, not read by people, or about the words themselves. */
const isLeftOut = picomatch([
  'packages/glossary/src/{words,spellings,phrases,exceptions,prose/pairs}.ts',
  'packages/glossary/src/prose/dictionary.txt',
  'packages/glossary/src/{,prose/}*.test.ts',
  'docs/guides/glossary.md',
  '**/generated/**',
  '**/__snapshots__/**',
  '**/dist/**',
  'pnpm-lock.yaml',
  'LICENSE',
  '**/*.{png,svg,ndjson,snap}',
])

/** The files that people write, as git knows them: tracked, and new ones that are not ignored. */
export function authoredFiles(root: string): string[] {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1e8 } as const
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    options,
  )
  const files = listed.split('\0').filter((file) => file !== '' && !isLeftOut(file))
  return files.filter((file) => existsSync(`${root}/${file}`))
}
