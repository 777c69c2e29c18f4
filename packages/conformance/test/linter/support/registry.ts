import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run, unpack } from '../../../src/pack.ts'

/** A registry with one packed package, for npm in other processes. */
export type Registry = {
  /** Variables that make npm ask it for the packages of the scope. */
  readonly env: Readonly<Record<string, string>>
  readonly close: () => void
}

/**
 * Starts a registry in a process of its own: what runs npm here waits for it.
 * @param folder for npm's cache of what it runs, which must not know an earlier package of the same version
 */
export async function startRegistry(tarball: string, folder: string): Promise<Registry> {
  const cache = run('npm', ['config', 'get', 'cache'], folder).stdout.trim()
  mkdirSync(`${folder}/cache`)
  symlinkSync(`${cache}/_cacache`, `${folder}/cache/_cacache`)
  const manifest = readFileSync(`${unpack(tarball)}/package.json`, 'utf8')
  const program = fileURLToPath(new URL('registry-server.mjs', import.meta.url))
  const server = spawn(process.execPath, [program, tarball, manifest], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [address] = (await once(server.stdout, 'data')) as [Buffer]
  const env = {
    'npm_config_@openpartner:registry': String(address).trim(),
    npm_config_prefer_offline: 'true',
    npm_config_cache: `${folder}/cache`,
  }
  return { env, close: () => server.kill() }
}
