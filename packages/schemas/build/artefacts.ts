import { createHash } from 'node:crypto'
import { exactAddress, version } from './identity.ts'
import { issueCodesPath } from './issue-codes/file.ts'
import { resourceSchemas } from './sources.ts'
import { variants } from './variants.ts'
import { path as vectorsPath } from './vectors/file.ts'

/** What `generated/manifest.json` says of each file for other programs, so that copies can be found and checked. */
type Artefact = {
  readonly path: string
  /** Address of this very version; its bytes never change. */
  readonly url: string
  readonly bytes: number
  readonly sha256: string
}

const openApiPaths = ['generated/openapi.json', 'generated/openapi-3.0.json']

type SchemaArtefact = Artefact & {
  readonly resource: string
  /** Folder below `generated/`, or `separate` for the files at its top. */
  readonly variant: string
  readonly dialect: string
  /** Only where the file has an `$id`. */
  readonly id?: string
}

type OpenApiArtefact = Artefact & { readonly openapi: string }

type VectorArtefact = Artefact & { readonly resource: string }

/** The list of every schema file, the OpenAPI documents, every file of vectors and the issue codes. `files` has their texts by path. */
export function artefacts(files: ReadonlyMap<string, string>): {
  package: string
  version: string
  schemas: SchemaArtefact[]
  openapi: OpenApiArtefact[]
  vectors: VectorArtefact[]
  issueCodes: Artefact
} {
  const names = [...resourceSchemas.keys()]
  const schemas = variants.flatMap(({ folder, dialect, path: pathOf }) =>
    names.map((resource): SchemaArtefact => {
      const path = pathOf(resource)
      const text = textOf(files, path)
      const { $id } = JSON.parse(text) as { $id?: string }
      return {
        path,
        resource,
        variant: folder === '' ? 'separate' : folder.slice(0, -1),
        dialect,
        ...($id === undefined ? {} : { id: $id }),
        ...digest(path, text),
      }
    }),
  )
  const openapi = openApiPaths.map((path): OpenApiArtefact => {
    const text = textOf(files, path)
    const { openapi: openApiVersion } = JSON.parse(text) as { openapi: string }
    return { path, openapi: openApiVersion, ...digest(path, text) }
  })
  const vectors = names.map((resource): VectorArtefact => {
    const path = vectorsPath(resource)
    return { path, resource, ...digest(path, textOf(files, path)) }
  })
  const issueCodes = { path: issueCodesPath, ...digest(issueCodesPath, textOf(files, issueCodesPath)) }
  return { package: '@openpartner/schemas', version, schemas, openapi, vectors, issueCodes }
}

function textOf(files: ReadonlyMap<string, string>, path: string): string {
  const text = files.get(path)
  if (text === undefined) throw new Error(`Not generated: ${path}`)
  return text
}

const digest = (path: string, text: string): Omit<Artefact, 'path'> => ({
  url: exactAddress(path),
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
})
