import type { Terminal } from '@openpartner/terminal/terminal'
import type { Resource } from '../../../options/resource.ts'
import { createJsonReporter } from './json-reporter.ts'
import { createNdjsonReporter } from './ndjson-reporter.ts'
import { createPrettyReporter } from './pretty/pretty-reporter.ts'
import type { Reporter } from './reporter.ts'

type CreateReporter = (terminal: Terminal, resource: Resource) => Reporter

/** By the name of the format; a new one is one line here. */
export const reporters = {
  pretty: createPrettyReporter,
  json: createJsonReporter,
  ndjson: createNdjsonReporter,
} as const satisfies Record<string, CreateReporter>

export type Format = keyof typeof reporters
