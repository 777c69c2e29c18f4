import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The name of what is written before it takes its place. One at a time: a next run writes over it. */
export const nextName = (path: string): string => `${path}.new`

/** Replaces a file by one with this text; a reader sees the old or the new one, even after a power cut. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const next = await open(nextName(path), 'w', 0o600)
  try {
    await next.writeFile(text)
    await next.sync()
  } finally {
    await next.close()
  }
  await rename(nextName(path), path)
  await syncFolder(dirname(path))
}

/** Windows does not open folders, and needs no such thing. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}
