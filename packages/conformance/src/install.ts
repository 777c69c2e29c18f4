import { writeFileSync } from 'node:fs'
import { run } from './pack.ts'

/** npm's own words for "no network, and not in my cache". */
const offline = /npm error code (?<code>ENOTCACHED|EAI_AGAIN|ENOTFOUND)\b/

/** Installs tarballs by npm alone, as a new project in an empty folder; says why that could not be done. */
export function install(tarballs: readonly string[], folder: string): string | undefined {
  writeFileSync(`${folder}/package.json`, JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=0']
  // A dependency that refuses this version of Node fails the installation.
  const { status, output } = run('npm', ['install', '--engine-strict', ...quiet, ...tarballs], folder)
  if (status === 0) return undefined
  const code = offline.exec(output)?.groups?.code
  if (code === undefined) throw new Error(`npm install: ${output}`)
  return `npm cannot install the tarballs without network: ${code}`
}
