import type { Kind } from '@openpartner/json-records/events'
import type { Resource } from '../../../../options/resource.ts'
import type { Terminal } from '@openpartner/terminal/terminal'
import { visible } from '@openpartner/terminal/visible'
import { plural } from './plural.ts'

const kinds: Readonly<Record<Kind, string>> = {
  value: 'JSON value',
  array: 'JSON array',
  collection: 'collection',
  ndjson: 'NDJSON',
  csv: 'CSV',
  tsv: 'TSV',
}

/** File, kind, count and resource; `count` is `undefined` while the end is not in sight. */
export function heading(
  terminal: Terminal,
  {
    file,
    kind,
    count,
    resource,
  }: { file: string; kind: Kind; count: number | undefined; resource: Resource },
): string {
  const { bold, dim } = terminal.out
  const records = count === undefined ? 'many records' : plural(count, 'record')
  return `${bold(visible(file))}  ${dim(`${kinds[kind]} · ${records} · ${resource.type}`)}\n\n`
}
