import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packageFolder } from '../folders.ts'

/** What a package offers under one specifier. */
export type EntryPoint = {
  readonly specifier: string
  /** As in `exports`: `.` or `./normalize`. */
  readonly subpath: string
  /** The absolute path of its declarations. */
  readonly declarations: string
}

export type PublishedPackage = {
  /** The folder below `packages/`, and the last part of the name. */
  readonly name: string
  readonly npmName: string
  readonly description: string
  readonly entryPoints: readonly EntryPoint[]
  /** The specifiers of files that are not modules, mostly JSON. */
  readonly files: readonly string[]
}

type Target = string | { readonly types?: string }

/** In the order of their dependencies. */
const names = [
  'registration',
  'schemas',
  'types',
  'messages',
  'validators',
  'forms',
  'schema-lint',
  'stand-in',
  'cli',
] as const

function published(name: string): PublishedPackage {
  const folder = packageFolder(`@openpartner/${name}`)
  const manifest = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    readonly name: string
    readonly description: string
    readonly exports: Readonly<Record<string, Target>>
  }
  const targets = Object.entries(manifest.exports).filter(([subpath]) => subpath !== './package.json')
  const specifierOf = (subpath: string) => `${manifest.name}${subpath.slice(1)}`
  return {
    name,
    npmName: manifest.name,
    description: manifest.description,
    entryPoints: targets.flatMap(([subpath, target]) =>
      typeof target === 'string' || target.types === undefined
        ? []
        : [
            {
              specifier: specifierOf(subpath),
              subpath,
              declarations: fileURLToPath(new URL(target.types, folder)),
            },
          ],
    ),
    files: targets.flatMap(([subpath, target]) => (typeof target === 'string' ? [specifierOf(subpath)] : [])),
  }
}

/** The packages that are on npm, with what their `exports` name. */
export const publishedPackages = (): readonly PublishedPackage[] => names.map(published)
