// Packs every published package into .tarballs, as npm would get it, for projects that install from this clone.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { step } from './step.mjs'

const folder = '.tarballs'
const published = readdirSync('packages')
  .map((name) => JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')))
  .filter((manifest) => manifest.private !== true)
  .map(({ name }) => name)

const ready =
  step('Installing', 'pnpm', [
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    ...published.map((name) => `--filter=${name}...`),
  ]) &&
  step('Building', 'turbo', [
    'run',
    'build',
    ...published.map((name) => `--filter=${name}`),
    '--output-logs=errors-only',
  ])
if (!ready) process.exit(2)

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const { status, stderr } = spawnSync(
  'pnpm',
  [
    '--recursive',
    ...published.map((name) => `--filter=${name}`),
    'pack',
    '--pack-destination',
    `${process.cwd()}/${folder}`,
  ],
  { encoding: 'utf8', shell: process.platform === 'win32' },
)
if (status !== 0) {
  process.stderr.write(`Packing failed.\n${stderr}`)
  process.exit(2)
}
process.stdout.write(
  `${published.length} tarballs are in ${process.cwd()}/${folder}. Install them together: npm install <folder>/*.tgz\n`,
)
