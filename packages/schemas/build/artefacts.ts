import { createHash } from 'node:crypto'
import { exactAddress, version } from './identity.ts'
import { resourceSchemas } from './sources.ts'
import { variants } from './variants.ts'

/** What `generated/manifest.json` says of each schema file, so that copies can be found and checked. */
type Artefact = {
  readonly path: string
  readonly resource: string
  /** Folder below `generated/`, or `separate` for the files at its top. */
  readonly variant: string
  readonly dialect: string
  /** Only where the file has an `$id`. */
  readonly id?: string
  /** Address of this very version; its bytes never change. */
  readonly url: string
  readonly bytes: number
  readonly sha256: string
}

/** The list of every schema file with its digest. `files` has their texts by path. */
export function artefacts(files: ReadonlyMap<string, string>): {
  package: string
  version: string
  schemas: Artefact[]
} {
  const schemas = variants.flatMap(({ folder, dialect, path: pathOf }) =>
    [...resourceSchemas.keys()].map((resource): Artefact => {
      const path = pathOf(resource)
      const text = files.get(path)
      if (text === undefined) throw new Error(`Not generated: ${path}`)
      const { $id } = JSON.parse(text) as { $id?: string }
      return {
        path,
        resource,
        variant: folder === '' ? 'separate' : folder.slice(0, -1),
        dialect,
        ...($id === undefined ? {} : { id: $id }),
        url: exactAddress(path),
        bytes: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
      }
    }),
  )
  return { package: '@openpartner/schemas', version, schemas }
}
