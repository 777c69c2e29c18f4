import { resources } from '@openpartner/schemas'
import type { GeneratedFiles } from '@openpartner/build-helpers/generated-files'
import { assistanceText } from './assistance.ts'
import { callsText } from './calls.ts'
import { choicesText } from './choices.ts'
import { loaders, resourceModule, typesModule } from './loaders.ts'
import { numbersText } from './numbers.ts'

const folder = 'generated/playground'

/** Modules that the playground imports: what it lists, and what it loads on demand. */
export function playgroundFiles(): GeneratedFiles {
  return new Map([
    [`${folder}/choices.ts`, choicesText()],
    [`${folder}/assistance.ts`, assistanceText()],
    [`${folder}/numbers.ts`, numbersText()],
    [`${folder}/calls.ts`, callsText()],
    ...Object.entries(loaders).map(([name, text]) => [`${folder}/load-${name}.ts`, text()] as const),
    ...resources.flatMap((resource) => [
      [`${folder}/resources/${resource.name}.ts`, resourceModule(resource)] as const,
      [`${folder}/types/${resource.name}.ts`, typesModule(resource)] as const,
    ]),
  ])
}
