import { readFile } from 'node:fs/promises'
import type { GeneratedFiles } from '@openpartner/build-helpers/generated-files'
import { countryFiles } from './countries/files.ts'
import { decisionsPage } from './decisions.ts'
import { families } from './families.ts'
import { formDemoFiles } from './form-demo/files.ts'
import { markdownOf } from './markdown.ts'
import { playgroundFiles } from './playground/files.ts'
import { apiPages } from './packages/api-pages.ts'

/** What the site shows beside its hand-written pages. */
export async function generatedFiles(): Promise<GeneratedFiles> {
  const pages = [...families.flatMap((family) => family.pages()), decisionsPage(), ...(await apiPages())]
  return new Map([
    ['generated/public/logo.svg', await readFile(new URL('../assets/logo.svg', import.meta.url), 'utf8')],
    ...playgroundFiles(),
    ...(await formDemoFiles()),
    ...countryFiles(),
    ...(await openapiFiles()),
    ...pages.map((page) => [`generated/pages/${page.path}.md`, markdownOf(page)] as const),
  ])
}

/** The documents that visitors and their tools fetch from the site. */
async function openapiFiles(): Promise<(readonly [path: string, text: string])[]> {
  const folder = new URL('../../packages/schemas/generated/', import.meta.url)
  const names = ['openapi.json', 'openapi-3.0.json']
  return Promise.all(
    names.map(
      async (name) => [`generated/public/${name}`, await readFile(new URL(name, folder), 'utf8')] as const,
    ),
  )
}
