import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../../../', import.meta.url))

type Dependencies = { readonly [name: string]: string }

export type Manifest = {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly engines?: { readonly node?: string }
  readonly exports?: { readonly [entry: string]: string | { readonly [condition: string]: string } }
  readonly dependencies?: Dependencies
  readonly devDependencies?: Dependencies
  readonly peerDependencies?: Dependencies
}

export type Package = { readonly name: string; readonly folder: string; readonly manifest: Manifest }

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest

export const allPackages: readonly Package[] = readdirSync(`${repository}packages`).map((name) => {
  const folder = `${repository}packages/${name}`
  return { name, folder, manifest: readManifest(folder) }
})

export const publicPackages = allPackages.filter(({ manifest }) => manifest.private !== true)

/** Short names of a package's dependencies of a kind that are packages of this repository. */
export const ownNames = (dependencies: Dependencies = {}): string[] =>
  Object.keys(dependencies).flatMap((name) =>
    name.startsWith('@openpartner/') ? [name.slice('@openpartner/'.length)] : [],
  )
