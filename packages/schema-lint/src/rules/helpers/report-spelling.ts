import type { Context } from '../../engine/rule.ts'
import { type Dialect, dialectByUri } from '../../schema/dialect.ts'
import { stringOf, type Subschema } from '../../schema/subschema.ts'

/** A dialect's URI as its metaschema writes it: the drafts up to 07 end in an empty fragment. */
function canonicalUri({ id, uri }: Dialect): string | undefined {
  return uri !== undefined && id.startsWith('draft-') ? `${uri}#` : uri
}

/** Reports a `$schema` whose spelling differs from that of the metaschema, as `differs` decides. */
export function reportSpelling(
  schema: Subschema,
  { report }: Context,
  differs: (written: string, canonical: string) => boolean,
): void {
  const written = stringOf(schema, '$schema')
  const dialect = written === undefined ? undefined : dialectByUri(written)
  const canonical = dialect && canonicalUri(dialect)
  if (written === undefined || canonical === undefined || !differs(written, canonical)) return
  report({
    at: schema,
    path: ['$schema'],
    message: `"$schema" is written "${canonical}", not "${written}".`,
    fix: {
      safe: true,
      title: `Write ${canonical}`,
      edits: [{ op: 'set', path: ['$schema'], value: canonical }],
    },
  })
}
