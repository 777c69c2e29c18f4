import type { Json } from './json.ts'

/**
 * A body in both media types of the service's own contract. The examples are the same in both, so they come with the
 * first alone.
 */
export function jsonContent(schema: unknown, examples: Json): Json {
  return { 'application/json': { schema, examples }, 'text/json': { schema } }
}
