import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { install } from '../../../src/install.ts'
import { packAll } from '../../../src/pack.ts'
import { repository } from '../../../src/packages.ts'

export type Project = {
  /** Where the tarballs are installed and nothing else. */
  readonly plain: string
  /** The same, with the optional peer `typebox`. */
  readonly withTypebox: string
  /** Why there is nothing in the projects, if so. */
  readonly skipped: string | undefined
  readonly remove: () => void
}

/** Packs every public package and installs the tarballs, by npm alone, into an empty project outside the repository. */
export function createProject(): Project {
  const folder = realpathSync(mkdtempSync(`${tmpdir()}/openpartner-project-`))
  const [plain, withTypebox] = [`${folder}/plain`, `${folder}/with-typebox`]
  mkdirSync(plain)
  const tarballs = packAll(folder)
  const skipped = install([...tarballs.values()], plain)
  const consumer = fileURLToPath(new URL('../consumer', import.meta.url))
  cpSync(consumer, plain, { recursive: true })
  cpSync(plain, withTypebox, { recursive: true, verbatimSymlinks: true })
  if (skipped === undefined) {
    const typebox = realpathSync(`${repository}packages/schemas/node_modules/typebox`)
    cpSync(typebox, `${withTypebox}/node_modules/typebox`, { recursive: true })
  }
  return {
    plain,
    withTypebox,
    skipped,
    remove: () => rmSync(folder, { recursive: true }),
  }
}
