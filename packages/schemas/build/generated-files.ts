import { readFileSync } from 'node:fs'
import type { GeneratedFiles } from '@openpartner/build-helpers/generated-files'
import { replaceBetweenMarkers } from '@openpartner/build-helpers/markers'
import type { ResourceName } from '../src/generated/resources.ts'
import { artefacts } from './artefacts.ts'
import { issueCodesFile, issueCodesPath } from './issue-codes/file.ts'
import { jsonText } from './json-text.ts'
import { manifest } from './manifest.ts'
import { openApi30, openApi31 } from './openapi/dialect.ts'
import { openApiDocument } from './openapi/document.ts'
import { provenanceFile, provenanceTable, sourceTable } from './provenance.ts'
import { resourcesSource } from './resources.ts'
import { resourceSchemas } from './sources.ts'
import { variants } from './variants.ts'
import * as vectors from './vectors/file.ts'

export const packageRoot = new URL('../', import.meta.url)

/** Everything that the sources determine, by path in the package; the country codes come before (country-codes.ts). */
export function generatedFiles(): GeneratedFiles {
  const files = new Map<string, string>()
  for (const resource of resourceSchemas.keys()) {
    for (const { path, create } of variants) files.set(path(resource), jsonText(create(resource)))
    // A new resource has its fixtures before the list of names knows it.
    files.set(vectors.path(resource), vectors.vectorsFile(resource as ResourceName))
  }
  files.set(issueCodesPath, issueCodesFile())
  files.set('generated/openapi.json', jsonText(openApiDocument(openApi31)))
  files.set('generated/openapi-3.0.json', jsonText(openApiDocument(openApi30)))
  files.set('generated/manifest.json', jsonText(artefacts(files)))
  files.set('generated/provenance.json', provenanceFile())
  files.set('src/generated/resources.ts', resourcesSource())
  files.set('package.json', manifest(packageRoot))
  const readme = readFileSync(new URL('README.md', packageRoot), 'utf8')
  const withTables = replaceBetweenMarkers(readme, 'properties', provenanceTable())
  files.set('README.md', replaceBetweenMarkers(withTables, 'sources', sourceTable()))
  return files
}
