import { realpath, readlink, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Customer } from '@openpartner/validators/customer'
import type { InputError } from '@openpartner/json-records/input-error'
import { readFailure } from '@openpartner/json-records/read-failure'
import { dataFileText, loadCustomers } from '../customers/data-file.ts'
import { Store } from '../customers/store.ts'
import { Journal } from './journal.ts'
import { takeLock } from './lock.ts'
import { readChanges } from './read-changes.ts'
import { nextName, replaceFile } from './replace-file.ts'

/** Customers that outlive the process. */
export type SavedStore = {
  readonly store: Store
  /** Waits until every change so far is on the disk. @throws if one is not */
  readonly settled: () => Promise<void>
  /** Writes the file of customers, and lets another process have it. @throws if it cannot be written */
  readonly close: () => Promise<void>
}

/** Customers in memory alone. */
export function unsaved(customers: readonly Customer[] = []): SavedStore {
  return { store: new Store(customers), settled: async () => {}, close: async () => {} }
}

/**
 * The customers in a data file, and in the journal beside it, `<file>.journal`: every change is appended to that and
 * flushed to the disk before it is acknowledged. The file itself is written when a run begins and when it ends.
 *
 * @param path the file; a symbolic link is followed
 * @param initial the customers if there is no file yet
 */
export async function openSavedStore(
  path: string,
  initial: readonly Customer[] = [],
): Promise<SavedStore | { readonly error: InputError }> {
  try {
    return await openFiles(await targetOf(path), initial)
  } catch (error) {
    return { error: readFailure(error) }
  }
}

async function openFiles(
  path: string,
  initial: readonly Customer[] = [],
): Promise<SavedStore | { readonly error: InputError }> {
  // Another file gets no lock beside it.
  const first = await loadCustomers(path)
  if ('error' in first) return first
  const locked = await takeLock(`${path}.lock`)
  if ('owner' in locked) {
    const message = `is in use by another stand-in (process ${locked.owner})`
    return { error: { code: 'not-a-data-file', message } }
  }
  const journalPath = `${path}.journal`
  try {
    // The other process may have written it meanwhile.
    const loaded = await loadCustomers(path)
    const read = await readChanges(journalPath)
    if ('error' in loaded || 'error' in read) {
      await locked.release()
      return 'error' in loaded ? loaded : (read as { readonly error: InputError })
    }
    await Promise.all([path, journalPath].map((one) => rm(nextName(one), { force: true })))
    const isNew = loaded.isNew && read.changes.length === 0
    const store = new Store(isNew ? initial : loaded.customers, (change) => journal.append(change))
    for (const change of read.changes) store.apply(change)
    const compact = async (): Promise<number> => {
      const rest = `${store
        .rest()
        .map((change) => JSON.stringify(change))
        .join('\n')}\n`
      // In this order: after the new file the old journal leads to the same customers once more.
      await replaceFile(path, dataFileText(store.customers()))
      await replaceFile(journalPath, rest)
      return Buffer.byteLength(rest)
    }
    const isAhead = read.isAhead || (isNew && initial.length > 0)
    const begin = isAhead ? await compact() : read.length
    const journal = new Journal(journalPath, begin)
    return {
      store,
      settled: () => journal.settled(),
      close: async () => {
        try {
          await journal.settled()
          await journal.close()
          if (journal.length > begin) await compact()
        } finally {
          await locked.release()
        }
      },
    }
  } catch (error) {
    await locked.release()
    throw error
  }
}

/** Where a symbolic link leads, even if there is nothing yet. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const target = await readlink(path).catch(() => undefined)
    return target === undefined ? resolve(path) : resolve(dirname(path), target)
  }
}
