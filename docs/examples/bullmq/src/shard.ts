import { access, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openpartner } from './openpartner.ts'
import type { Shard } from './queue.ts'

/** The folder of a shard that is complete. */
export const folderOf = ({ folder, index, count }: Omit<Shard, 'file' | 'resource'>): string =>
  join(folder, `${index}-of-${count}`)

/** Validates a shard. An attempt writes to a folder of its own, which gets its name when everything is in it. */
export async function validateShard(shard: Shard): Promise<void> {
  const { file, resource, index, count } = shard
  const complete = folderOf(shard)
  // To the command it is an input that cannot be read; here it is a machine without the disk.
  await access(file)
  const own = await mkdtemp(`${complete}.`)
  try {
    // There is a worker for each core.
    const what = ['validate', file, '--as', resource, '--shard', `${index}/${count}`, '--threads', '1']
    await openpartner([...what, '--invalid', join(own, 'invalid.ndjson')], join(own, 'summary.json'))
    await rename(own, complete)
  } catch (error) {
    await rm(own, { recursive: true })
    // Another attempt was faster: this one only seemed to be lost, or that one did.
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error
  }
}
