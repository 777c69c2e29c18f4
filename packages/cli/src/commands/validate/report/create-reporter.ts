import type { Terminal } from '@openpartner/terminal/terminal'
import type { Settings } from '../settings.ts'
import { createJsonReporter } from './json-reporter.ts'
import { createNdjsonReporter } from './ndjson-reporter.ts'
import { createPrettyReporter } from './pretty/pretty-reporter.ts'
import type { Reporter } from './reporter.ts'

/** The reporter of the format that was asked for. */
export function createReporter({ format, resource }: Settings, terminal: Terminal): Reporter {
  if (format === 'json') return createJsonReporter(terminal, resource)
  if (format === 'ndjson') return createNdjsonReporter(terminal)
  return createPrettyReporter(terminal, resource)
}
