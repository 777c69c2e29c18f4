import type { GeneratedFiles } from '@openpartner/build-helpers/generated-files'
import type { ResourceName } from '../src/generated/resources.ts'
import { artifacts } from './artifacts.ts'
import { issueCodesFile, issueCodesPath } from './issue-codes/file.ts'
import { jsonText } from './json-text.ts'
import { manifest } from './manifest.ts'
import { openApi30, openApi31 } from './openapi/dialect.ts'
import { openApiDocument } from './openapi/document.ts'
import { provenanceFile } from './provenance.ts'
import { resourcesSource } from './resources.ts'
import { resourceSchemas } from './sources.ts'
import { variants } from './variants.ts'
import * as vectors from './vectors/file.ts'

export const packageRoot = new URL('../', import.meta.url)

/** Everything generated from the sources, by path in the package, except what the sources themselves import. */
export function generatedFiles(): GeneratedFiles {
  const files = new Map<string, string>()
  for (const resource of resourceSchemas.keys()) {
    for (const { path, create } of variants) files.set(path(resource), jsonText(create(resource)))
    // A new resource has fixtures before it is in the generated list of names.
    files.set(vectors.path(resource), vectors.vectorsFile(resource as ResourceName))
  }
  files.set(issueCodesPath, issueCodesFile())
  files.set('generated/openapi.json', jsonText(openApiDocument(openApi31)))
  files.set('generated/openapi-3.0.json', jsonText(openApiDocument(openApi30)))
  files.set('generated/manifest.json', jsonText(artifacts(files)))
  files.set('generated/provenance.json', provenanceFile())
  files.set('src/generated/resources.ts', resourcesSource())
  files.set('package.json', manifest(packageRoot))
  return files
}
