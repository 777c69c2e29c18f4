import { resources } from '@openpartner/schemas'
import type { GeneratedFiles } from '../../../.scripts/generated-files.ts'
import { catalogueText } from './catalogue.ts'
import { loadersText } from './loaders.ts'
import { originsText } from './origins.ts'
import { typesModule } from './types.ts'

const folder = 'generated/playground'

/** Modules that the playground imports: what it lists, and what it loads on demand. */
export async function playgroundFiles(): Promise<GeneratedFiles> {
  return new Map([
    [`${folder}/catalogue.ts`, await catalogueText()],
    [`${folder}/loaders.ts`, loadersText()],
    ...resources.map(({ name }) => [`${folder}/origins/${name}.json`, originsText(name)] as const),
    ...resources.map((resource) => [`${folder}/types/${resource.name}.ts`, typesModule(resource)] as const),
  ])
}
