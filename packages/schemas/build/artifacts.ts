import { createHash } from 'node:crypto'
import { exactAddress, version } from './identity.ts'
import { issueCodesPath } from './issue-codes/file.ts'
import { resourceSchemas } from './sources.ts'
import { variants } from './variants.ts'
import { path as vectorsPath } from './vectors/file.ts'

/** What `generated/manifest.json` says about each file, so that other programs can find and verify copies. */
type Artifact = {
  readonly path: string
  /** Address of this exact version; its bytes never change. */
  readonly url: string
  readonly bytes: number
  readonly sha256: string
}

const openApiPaths = ['generated/openapi.json', 'generated/openapi-3.0.json']

type SchemaArtifact = Artifact & {
  readonly resource: string
  /** Folder below `generated/`, or `separate` for the files at its top. */
  readonly variant: string
  readonly dialect: string
  /** Only where the file has an `$id`. */
  readonly id?: string
}

type OpenApiArtifact = Artifact & { readonly openapi: string }

type VectorArtifact = Artifact & { readonly resource: string }

/** The list of all schema files, OpenAPI documents, test vectors and issue codes. `files` has their texts by path. */
export function artifacts(files: ReadonlyMap<string, string>): {
  package: string
  version: string
  schemas: SchemaArtifact[]
  openapi: OpenApiArtifact[]
  vectors: VectorArtifact[]
  issueCodes: Artifact
} {
  const names = [...resourceSchemas.keys()]
  const schemas = variants.flatMap(({ folder, dialect, path: pathOf }) =>
    names.map((resource): SchemaArtifact => {
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
  const openapi = openApiPaths.map((path): OpenApiArtifact => {
    const text = textOf(files, path)
    const { openapi: openApiVersion } = JSON.parse(text) as { openapi: string }
    return { path, openapi: openApiVersion, ...digest(path, text) }
  })
  const vectors = names.map((resource): VectorArtifact => {
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

const digest = (path: string, text: string): Omit<Artifact, 'path'> => ({
  url: exactAddress(path),
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
})
