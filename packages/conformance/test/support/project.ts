import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { packAll, run } from './pack.ts'
import { repository } from './packages.ts'

export type Project = {
  /** Where the tarballs are installed and nothing else. */
  readonly plain: string
  /** The same, with the optional peer `typebox`. */
  readonly withTypebox: string
  /** Why there is nothing in the projects, if so. */
  readonly skipped: string | undefined
  readonly remove: () => void
}

/** npm's own words for "no network, and not in my cache". */
const offline = /npm error code (?<code>ENOTCACHED|EAI_AGAIN|ENOTFOUND)\b/

/** Packs every public package and installs the tarballs, by npm alone, into an empty project outside the repository. */
export function createProject(): Project {
  const folder = realpathSync(mkdtempSync(`${tmpdir()}/openpartner-project-`))
  const [plain, withTypebox] = [`${folder}/plain`, `${folder}/with-typebox`]
  mkdirSync(plain)
  const tarballs = packAll(folder)
  writeFileSync(`${plain}/package.json`, JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=0']
  const { status, output } = run('npm', ['install', ...quiet, ...tarballs.values()], plain)
  const code = offline.exec(output)?.groups?.code
  if (status !== 0 && code === undefined) throw new Error(`npm install: ${output}`)
  const consumer = fileURLToPath(new URL('../consumer', import.meta.url))
  cpSync(consumer, plain, { recursive: true })
  cpSync(plain, withTypebox, { recursive: true, verbatimSymlinks: true })
  if (status === 0) {
    const typebox = realpathSync(`${repository}packages/schemas/node_modules/typebox`)
    cpSync(typebox, `${withTypebox}/node_modules/typebox`, { recursive: true })
  }
  return {
    plain,
    withTypebox,
    skipped: status === 0 ? undefined : `npm cannot install the tarballs without network: ${code}`,
    remove: () => rmSync(folder, { recursive: true }),
  }
}
