import { resources } from '@openpartner/schemas'
import { banner, languages } from './catalogue.ts'

type Resource = (typeof resources)[number]

/** A module that is loaded on demand for each name. The bundler must be able to read the names. */
export const loadersText = (): string => `${banner}import type { Messages } from '@openpartner/messages'
import type { Validator } from '@openpartner/validators'
import type { ResourceOrigins } from '../../playground/origins.ts'

type Loaders<Loaded> = { readonly [name: string]: () => Promise<Loaded> }

export const validators: Loaders<Validator<unknown>> = {
${entries(
  ({ name, type }) =>
    `async () => (await import('@openpartner/validators/${name}')).${type} as Validator<unknown>`,
)}}

export const origins: Loaders<{ readonly default: ResourceOrigins }> = {
${entries(({ name }) => `() => import('./origins/${name}.json')`)}}

export const types: Loaders<{ readonly default: string }> = {
${entries(({ name }) => `() => import('./types/${name}.ts')`)}}

export const schemas: Loaders<{ readonly default: unknown }> = {
${entries(({ name }) => `() => import('@openpartner/schemas/bundle/${name}')`)}}

/** English comes with the validators. */
export const messages: Loaders<{ readonly default: Messages }> = {
${languages
  .filter((locale) => locale !== 'en')
  .map((locale) => `  '${locale}': () => import('@openpartner/messages/${locale}'),\n`)
  .join('')}}
`

const entries = (load: (resource: Resource) => string): string =>
  resources.map((resource) => `  '${resource.name}': ${load(resource)},\n`).join('')
