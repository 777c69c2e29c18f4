import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

const subfolders = (folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name))

/** Where a package of npm would come from: our own that are published, and what anything here has installed. */
const installed = [...subfolders('docs/examples'), ...subfolders('packages'), root].map((folder) =>
  join(folder, 'node_modules'),
)

const ours = new Map(
  subfolders('packages')
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => [folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))])
    .filter(([, manifest]) => manifest.private !== true)
    .map(([folder, { name }]) => [name, folder]),
)

/** The folder of a package, or `undefined` where npm would ask the network. */
export function packageFolder(name) {
  return (
    ours.get(name) ?? installed.map((modules) => join(modules, name)).find((folder) => existsSync(folder))
  )
}

/** The program of a package, as npx would choose it. */
export function programOf(folder) {
  const { name, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (bin === undefined) return undefined
  const programs = typeof bin === 'string' ? { [name.replace(/^@.*\//, '')]: bin } : bin
  const [[command, file]] = Object.entries(programs)
  return { command, file: join(folder, file) }
}
