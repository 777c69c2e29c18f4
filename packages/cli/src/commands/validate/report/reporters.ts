import type { Terminal } from '@openpartner/terminal/terminal'
import type { Resource } from '../../../options/resource.ts'
import type { Reporter } from './reporter.ts'

type ReporterModule = { readonly createReporter: (terminal: Terminal, resource: Resource) => Reporter }

/** By the name of the format; a new one is one line here. Only the one that is asked for is loaded. */
export const reporters = {
  pretty: () => import('./pretty/pretty-reporter.ts'),
  json: () => import('./json-reporter.ts'),
  ndjson: () => import('./ndjson-reporter.ts'),
  junit: () => import('./junit-reporter.ts'),
  sarif: () => import('./sarif-reporter.ts'),
  github: () => import('./github-reporter.ts'),
  markdown: () => import('./markdown-reporter.ts'),
} as const satisfies Record<string, () => Promise<ReporterModule>>

export type Format = keyof typeof reporters
