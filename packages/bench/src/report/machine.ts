import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, loadavg, totalmem } from 'node:os'
import type { Peer } from '../peer.ts'

const require = createRequire(import.meta.url)

export type Machine = ReturnType<typeof describeMachine>

/** Where the figures come from; those of two machines cannot be compared. */
export const describeMachine = () => ({
  node: process.version,
  v8: process.versions.v8,
  platform: `${process.platform} ${process.arch}`,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memory: totalmem(),
  load: loadavg()[0] ?? 0,
})

/** The version of every package that takes part. */
export function versionsOf(peers: readonly Peer[]): Record<string, string> {
  const names = [...new Set(peers.flatMap(({ packages }) => packages))]
  return Object.fromEntries(names.map((name) => [name, versionOf(name)]))
}

/** Some packages do not export their manifest, so it is read from where it must be. */
function versionOf(name: string): string {
  const folders = require.resolve.paths(name) ?? []
  for (const folder of folders) {
    try {
      return (JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')) as { version: string })
        .version
    } catch {}
  }
  return 'unknown'
}
