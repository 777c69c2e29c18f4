import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openpartner } from './openpartner.ts'
import type { Run } from './queue.ts'
import { folderOf } from './shard.ts'

/** Adds up the summaries of all shards, and puts their dead letters one behind the other. */
export async function mergeShards({ folder, count }: Run): Promise<void> {
  const shards = Array.from({ length: count }, (_, index) => folderOf({ folder, count, index: index + 1 }))
  const incomplete = join(folder, 'invalid.ndjson.incomplete')
  await pipeline(async function* () {
    for (const shard of shards) yield* createReadStream(join(shard, 'invalid.ndjson'))
  }, createWriteStream(incomplete))
  await rename(incomplete, join(folder, 'invalid.ndjson'))
  const summaries = shards.map((shard) => join(shard, 'summary.json'))
  await openpartner(['merge-summaries', ...summaries], join(folder, 'summary.json'))
}
