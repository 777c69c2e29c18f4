import type { Dialect } from '../schema/dialect.ts'

/** A dialect's URI as its metaschema writes it: the drafts up to 07 end in an empty fragment. */
export function canonicalUri({ id, uri }: Dialect): string | undefined {
  return uri !== undefined && id.startsWith('draft-') ? `${uri}#` : uri
}
