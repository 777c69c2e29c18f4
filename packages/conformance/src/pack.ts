import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Package, publicPackages, repository } from './packages.ts'

type RunOptions = { readonly env?: Readonly<Record<string, string | undefined>>; readonly stdin?: string }

/** Runs a program to its end. */
export function run(
  program: string,
  parameters: readonly string[],
  folder: string,
  { env = {}, stdin = '' }: RunOptions = {},
) {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    cwd: folder,
    encoding: 'utf8',
    input: stdin,
    maxBuffer: 2 ** 26,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: undefined, ...env },
  })
  if (error !== undefined) throw error
  return { status, stdout, stderr, output: `${stdout}${stderr}` }
}

const pnpm = `${repository}node_modules/.bin/pnpm`

type Packed = { readonly name: string; readonly filename: string }

/** Packs every public package into a folder, in one process; gives the path of each tarball by package name. */
export function packAll(folder: string): Map<string, string> {
  const filters = publicPackages.map(({ manifest: { name } }) => `--filter=${name}`)
  const packed = runPack(['--recursive', ...filters], repository, folder) as Packed[]
  return new Map(packed.map(({ name, filename }) => [name, filename]))
}

/** Packs one package into a folder; gives the path of its tarball. */
export const pack = (one: Package, folder: string): string =>
  (runPack([], one.folder, folder) as Packed).filename

/** What pnpm says about what it has packed. */
function runPack(options: readonly string[], from: string, folder: string): unknown {
  const parameters = [...options, 'pack', '--json', '--pack-destination', folder]
  const { status, stdout, output } = run(pnpm, parameters, from)
  if (status !== 0) throw new Error(`pnpm pack: ${output}`)
  return JSON.parse(stdout)
}

/** Unpacks a tarball beside itself; gives the folder of its files. */
export function unpack(tarball: string): string {
  const folder = tarball.replace(/\.tgz$/, '')
  mkdirSync(folder)
  // Not `tar -z`: that runs gzip, which need not be there.
  writeFileSync(`${folder}.tar`, gunzipSync(readFileSync(tarball)))
  const { status, output } = run('tar', ['-xf', `${folder}.tar`, '-C', folder], folder)
  if (status !== 0) throw new Error(`tar: ${output}`)
  return `${folder}/package`
}
