import { link, name, table } from '../../markdown.ts'
import { servedFolder } from '../../schemas/served-files.ts'
import { generatedJson } from './schema.ts'

type Entry = {
  readonly path: string
  readonly resource: string
  readonly dialect: string
  readonly id?: string
}

type Manifest = { readonly version: string; readonly schemas: readonly Entry[] }

const manifest = generatedJson('manifest.json') as Manifest

/** The version of the packages that the pages describe. */
export const packageVersion = manifest.version

/** The JSON Schemas of a resource: how each is imported, where the file is, and by what it is known. */
export function variantsTable(resource: string): string {
  const rows = manifest.schemas
    .filter((entry) => entry.resource === resource)
    .map(({ path, dialect, id }) => {
      return [
        name(`@openpartner/schemas/${path.replace('generated/', '')}`),
        dialect,
        link('download', `/${servedFolder('@openpartner/schemas')}${path}`),
        id === undefined ? 'none' : name(id),
      ]
    })
  return table(['Import', 'Dialect', 'File', '`$id`'], rows)
}

/** The lines that bring a resource into a program. */
export const importLines = (
  resource: string,
  type: string,
): string => `import { ${type} } from '@openpartner/validators/${resource}'
import type { ${type} as ${type}Type } from '@openpartner/types'
import schema from '@openpartner/schemas/${resource}.schema.json' with { type: 'json' }
import { ${type}Schema } from '@openpartner/schemas/typebox'
`
