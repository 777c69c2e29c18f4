import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { packageFolder } from '../folders.ts'

/** What the site serves of the published packages. */
const served = [
  { npmName: '@openpartner/schemas', folder: 'schemas', paths: ['generated/'] },
  {
    npmName: '@openpartner/schema-lint',
    folder: 'schema-lint',
    paths: ['generated/', 'report.schema.json'],
  },
] as const

type PackageName = (typeof served)[number]['npmName']

const versionOf = (npmName: string): string => {
  const text = readFileSync(new URL('package.json', packageFolder(npmName)), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}

/** Where the files of a package are, below the site's base. The major version alone is in the address, as in each `$id`. */
export function servedFolder(npmName: PackageName): string {
  const { folder } = served.find((one) => one.npmName === npmName) ?? { folder: '' }
  const [major] = versionOf(npmName).split('.')
  return `${folder}/v${major}/`
}

/** Every file that the site serves of the packages: each at the path that it has in the package's tarball. */
export async function servedFiles(): Promise<(readonly [path: string, text: string])[]> {
  const found = await Promise.all(
    served.map(async ({ npmName, paths }) => {
      const [root, folder] = [packageFolder(npmName), servedFolder(npmName)]
      const files = (await Promise.all(paths.map((path) => filesOf(root, path)))).flat()
      return Promise.all(
        files.map(async (path) => [folder + path, await readFile(new URL(path, root), 'utf8')] as const),
      )
    }),
  )
  return found.flat()
}

async function filesOf(root: URL, path: string): Promise<string[]> {
  if (!path.endsWith('/')) return [path]
  const names = await readdir(fileURLToPath(new URL(path, root)), { recursive: true })
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => path + name.replaceAll('\\', '/'))
    .toSorted()
}
