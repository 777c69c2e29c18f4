// What git does for the reader of a guide: a clone of this repository, as it is here, with all packages installed and built.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [command, address = ''] = process.argv.slice(2)
if (command !== 'clone') throw new Error(`No guide was seen to use git ${command}.`)

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const folder = basename(address)
const files = ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard']
for (const file of execFileSync(process.env.REAL_GIT, files, { encoding: 'utf8' }).split('\0')) {
  if (file !== '' && existsSync(join(root, file))) cpSync(join(root, file), join(folder, file))
}

symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
// The links in these are relative, so that the packages of the copy find each other.
for (const name of readdirSync(join(root, 'packages'))) {
  for (const part of ['node_modules', 'dist', 'src/generated']) {
    const path = join('packages', name, part)
    if (existsSync(join(root, path))) {
      cpSync(join(root, path), join(folder, path), { recursive: true, verbatimSymlinks: true })
    }
  }
}
