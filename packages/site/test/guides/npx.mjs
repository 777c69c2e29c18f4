// What npx does for the reader of a guide: the program that is installed, else that of a package of this workspace.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { packageFolder, programOf } from './packages.mjs'

const [name, ...parameters] = process.argv
  .slice(2)
  .filter((one, index) => index > 0 || !['--yes', '--no'].includes(one))

function installed(folder = process.cwd()) {
  const file = join(folder, 'node_modules/.bin', name)
  if (existsSync(file)) return file
  return dirname(folder) === folder ? undefined : installed(dirname(folder))
}

const folder = packageFolder(name)
const file = installed() ?? (folder && programOf(folder)?.file)
if (!file) throw new Error(`Neither the reader nor this workspace has the program ${name}.`)
const { status } = spawnSync(file, parameters, { stdio: 'inherit' })
process.exitCode = status ?? 1
