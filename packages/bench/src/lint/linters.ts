import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A linter as a process: what it is called with, in a folder of schemas. */
export type Linter = {
  readonly name: string
  /** What it is asked to do, where that differs from what ours does. */
  readonly remark?: string
  readonly command: (folder: string) => readonly string[]
}

const ours = fileURLToPath(
  new URL('bin/schema-lint.js', import.meta.resolve('@openpartner/schema-lint/package.json')),
)

export const cold = 'schema-lint'
export const warm = 'schema-lint, warm cache'

/** Ours, without and with a cache of the same files. */
export function ownLinters(): readonly Linter[] {
  const lint = (folder: string, ...more: string[]) => [
    process.execPath,
    ours,
    folder,
    '--format',
    'json',
    ...more,
  ]
  return [
    { name: cold, command: (folder) => lint(folder) },
    {
      name: warm,
      command: (folder) => lint(folder, '--cache', '--cache-location', join(folder, '..', 'lint-cache.json')),
    },
  ]
}

/** Others, at the versions that `install.ts` fetched. @param bin the folder of their commands */
export function otherLinters(bin: string, ruleset: string): readonly Linter[] {
  return [
    {
      name: 'sourcemeta jsonschema lint',
      remark: 'native; its own rules',
      command: (folder) => [join(bin, 'jsonschema'), 'lint', folder],
    },
    {
      name: 'ajv-cli compile',
      remark: 'strict mode, no other rules',
      command: (folder) => [
        join(bin, 'ajv'),
        'compile',
        '--spec=draft2020',
        '--strict=true',
        '-c',
        'ajv-formats',
        '-s',
        `${folder}/*.json`,
      ],
    },
    {
      name: 'Spectral',
      remark: 'one rule: descriptions of the root’s properties',
      command: (folder) => [
        join(bin, 'spectral'),
        'lint',
        '--ruleset',
        ruleset,
        '--format',
        'json',
        `${folder}/*.json`,
      ],
    },
  ]
}
