import { readFile } from 'node:fs/promises'
import type { GeneratedFiles } from '@openpartner/build-helpers/generated-files'
import { countryDownloads } from './countries/downloads.ts'
import { countryEntries } from './countries/entries.ts'
import { worldMap } from './countries/world-map.ts'
import { decisionsPage } from './decisions.ts'
import { families } from './families.ts'
import { docs, packageFolder } from './folders.ts'
import { formDemoFiles } from './form-demo/files.ts'
import { markdownOf } from './markdown.ts'
import { apiPages } from './packages/api-pages.ts'
import { playgroundFiles } from './playground/files.ts'
import { servedFiles } from './schemas/served-files.ts'

/** What hand-written pages include, and the pages beside them, relative to `docs/`: VitePress reads one folder. */
export async function generatedPages(): Promise<GeneratedFiles> {
  const pages = [...families.flatMap((family) => family.pages()), decisionsPage(), ...(await apiPages())]
  return new Map([
    ['generated/world-map.html', worldMap(countryEntries)],
    ...pages.map((page) => [`generated/pages/${page.path}.md`, markdownOf(page)] as const),
  ])
}

/** Modules that the site imports and files that it serves as they are, relative to this package. */
export async function generatedFiles(): Promise<GeneratedFiles> {
  const served = [
    ['logo.svg', await readFile(new URL('assets/logo.svg', docs), 'utf8')],
    ['manifest.webmanifest', await readFile(new URL('assets/manifest.webmanifest', docs), 'utf8')],
    ...(await formDemoFiles()),
    ...countryDownloads(countryEntries),
    ...(await openapiFiles()),
    ...(await servedFiles()),
  ] as const
  return new Map([
    ...playgroundFiles(),
    ...served.map(([path, text]) => [`generated/public/${path}`, text] as const),
  ])
}

/** The documents that visitors and their tools fetch from the site. */
async function openapiFiles(): Promise<(readonly [path: string, text: string])[]> {
  const folder = new URL('generated/', packageFolder('@openpartner/schemas'))
  const names = ['openapi.json', 'openapi-3.0.json']
  return Promise.all(
    names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const),
  )
}
