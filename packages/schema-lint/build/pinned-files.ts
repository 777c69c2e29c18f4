import { readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'

const options = { lineWidth: 0, flowCollectionPadding: false } as const

/** The files of the repository that name the package's version, so that who uses them at a commit gets the linter of that commit. */
export function pinnedFiles(packageRoot: URL): readonly (readonly [string, string])[] {
  const { version } = JSON.parse(read(packageRoot, 'package.json')) as { version: string }
  return [
    pinned(
      packageRoot,
      '../../.pre-commit-hooks.yaml',
      [0, 'entry'],
      `npx --yes --prefix .git @openpartner/schema-lint@${version} --no-config-code`,
    ),
    pinned(
      packageRoot,
      '../../.github/actions/schema-lint/action.yml',
      ['inputs', 'version', 'default'],
      version,
    ),
  ]
}

function pinned(
  packageRoot: URL,
  path: string,
  keyPath: readonly (string | number)[],
  value: string,
): readonly [string, string] {
  const document = parseDocument(read(packageRoot, path))
  document.setIn(keyPath, value)
  return [path, document.toString(options)]
}

function read(packageRoot: URL, path: string): string {
  return readFileSync(new URL(path, packageRoot), 'utf8')
}
