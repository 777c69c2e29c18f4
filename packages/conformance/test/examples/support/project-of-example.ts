import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { run } from '../../../src/pack.ts'
import { repository } from '../../../src/packages.ts'

type Manifest = Record<'dependencies' | 'devDependencies', Record<string, string> | undefined>

const { catalog } = parse(readFileSync(`${repository}pnpm-workspace.yaml`, 'utf8')) as {
  readonly catalog: Record<string, string>
}

/** What only the tests of this repository need. */
const ofTests = /^@openpartner\/(?:example-|test-helpers)/

/** npm's own words for "no network, and not in my cache". */
const offline = /npm error code (?<code>ENOTCACHED|EAI_AGAIN|ENOTFOUND)\b/

/**
 * Copies an example into an empty folder as a stranger would have it, with packed tarballs in place of the workspace, and
 * installs it by npm alone.
 * @returns why that could not be done, if so
 */
export function installExample(
  name: string,
  folder: string,
  tarballs: ReadonlyMap<string, string>,
): string | undefined {
  const source = `${repository}docs/examples/${name}`
  cpSync(source, folder, {
    recursive: true,
    filter: (path) => !/\/(?:node_modules|dist|test-report\.json)$|\.test\.ts$/.test(path),
  })
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const published = (dependencies: Record<string, string> = {}) =>
    Object.fromEntries(
      Object.entries(dependencies)
        .filter(([one]) => !ofTests.test(one))
        .map(([one, version]) => [one, version === 'catalog:' ? catalog[one] : `file:${tarballs.get(one)}`]),
    )
  const own = {
    ...manifest,
    dependencies: published(manifest.dependencies),
    devDependencies: published(manifest.devDependencies),
    // Dependencies of the tarballs among each other.
    overrides: Object.fromEntries([...tarballs].map(([one, file]) => [one, `file:${file}`])),
  }
  for (const one of Object.keys({ ...own.dependencies, ...own.devDependencies }))
    delete (own.overrides as Record<string, string>)[one]
  writeFileSync(join(folder, 'package.json'), JSON.stringify(own, undefined, 2))
  const { status, output } = run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=0'],
    folder,
  )
  if (status === 0) return undefined
  const code = offline.exec(output)?.groups?.code
  if (code === undefined) throw new Error(`npm install: ${output}`)
  return `npm cannot install the example without network: ${code}`
}
