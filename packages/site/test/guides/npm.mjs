// What npm does for the reader of a guide, with the packages of this workspace in place of the registry.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { packageFolder, programOf } from './packages.mjs'

const [command, ...parameters] = process.argv.slice(2)
const names = parameters.filter((one) => !one.startsWith('-'))

function link(target, path) {
  mkdirSync(dirname(path), { recursive: true })
  if (!existsSync(path)) symlinkSync(target, path)
}

function install(name) {
  const folder = packageFolder(name)
  if (folder === undefined) throw new Error(`Nothing here has installed ${name}.`)
  link(folder, join('node_modules', name))
  const program = programOf(folder)
  if (program !== undefined) link(program.file, join('node_modules/.bin', program.command))
}

/** The whole run is what this is a part of; the reader must have it, too. */
function test() {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const [, file] = /^node (\S+)/.exec(scripts.test)
  if (!existsSync(file)) throw new Error(`There is no ${file}.`)
}

if (command === 'test') test()
else if (command === 'install') for (const name of names) install(name)
else if (command === 'ci') readdirSync('node_modules')
else if (command === 'run' || command === 'pkg') {
  // Of the reader's own `package.json`: npm asks the network for neither.
  const { status } = spawnSync(process.env.REAL_NPM, process.argv.slice(2), { stdio: 'inherit' })
  process.exitCode = status ?? 1
} else if (command === 'pack') {
  const [name] = names
  const { status, stdout } = spawnSync(
    process.env.REAL_NPM,
    ['pack', packageFolder(name), '--ignore-scripts', '--silent', '--offline'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  )
  process.stdout.write(stdout)
  process.exitCode = status
} else throw new Error(`No guide was seen to use npm ${command}.`)
