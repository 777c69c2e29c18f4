import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import * as bundle from './bundle.ts'
import * as bundleDraft07 from './bundle-draft-07.ts'
import * as conditionalFree from './conditional-free.ts'
import * as draft07 from './draft-07.ts'
import * as draft202012 from './draft-2020-12.ts'

export type SchemaVariant = {
  /** Folder in `generated/` and in import specifiers; ends in a slash, or is empty. */
  readonly folder: string
  readonly dialect: '2020-12' | 'draft-07' | 'draft-04'
  readonly path: (resource: string) => string
  readonly create: (resource: string) => JsonSchema
}

/** Every variant in which each resource is published. */
export const variants: readonly SchemaVariant[] = [
  { folder: '', dialect: '2020-12', path: draft202012.path, create: draft202012.draft202012 },
  { folder: 'draft-07/', dialect: 'draft-07', path: draft07.path, create: draft07.draft07 },
  { folder: 'bundle/', dialect: '2020-12', path: bundle.path, create: bundle.bundle },
  {
    folder: 'bundle/draft-07/',
    dialect: 'draft-07',
    path: bundleDraft07.path,
    create: bundleDraft07.bundleDraft07,
  },
  {
    folder: 'conditional-free/',
    dialect: 'draft-04',
    path: conditionalFree.path,
    create: conditionalFree.conditionalFree,
  },
]
