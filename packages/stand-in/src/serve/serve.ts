import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { errorText, noteText } from '@openpartner/json-records/error-text'
import { readFailure } from '@openpartner/json-records/read-failure'
import type { Streams } from '@openpartner/terminal/streams'
import { Terminal } from '@openpartner/terminal/terminal'
import { listenFailure } from './listen-failure.ts'
import { logLine } from './log-line.ts'
import { createHostCheck, isLoopback } from '../http/called-hosts.ts'
import { listen } from '../http/listen.ts'
import { createServer } from '../http/server.ts'
import type { ServeSettings } from './settings.ts'
import { readSeed } from '../control/read-seed.ts'
import { makeCertificate, serviceHosts } from '../tls/certificate.ts'
import { World } from '../control/world.ts'
import { openSavedStore, unsaved } from '../journal/saved-store.ts'

/** What the process ends with. */
const exitCode = {
  /** Asked to stop, and everything is saved. */
  stopped: 0,
  /** The address is in use, or the data file cannot be read or written. */
  misuse: 2,
} as const

/** Runs the stand-in until the process is asked to stop, and gives the exit code. */
export async function serve(settings: ServeSettings, streams: Streams): Promise<number> {
  const terminal = new Terminal(streams)
  const {
    data,
    host,
    port,
    rateLimit,
    rateWindow,
    seed,
    ids,
    isolate,
    tls = false,
    allowHost = [],
  } = settings
  const seeded = seed === undefined ? { customers: [] } : await readSeed(seed)
  if ('error' in seeded) {
    terminal.message(errorText(terminal, seed ?? '', seeded.error))
    return exitCode.misuse
  }
  const { customers } = seeded
  const certificate = tls === false ? undefined : await makeCertificate([host, ...allowHost])
  if (certificate !== undefined && typeof tls === 'string') {
    try {
      await writeFile(tls, certificate.cert)
    } catch (error) {
      terminal.message(errorText(terminal, tls, readFailure(error)))
      return exitCode.misuse
    }
  }
  const opened = data === undefined ? unsaved(customers) : await openSavedStore(data, customers)
  if ('error' in opened) {
    terminal.message(errorText(terminal, data ?? '', opened.error))
    return exitCode.misuse
  }
  const { store } = opened
  const notSaved = (error: unknown): void => {
    const { message } = readFailure(error)
    terminal.message(
      errorText(terminal, data ?? '', { code: 'read-failed', message: `not saved: ${message}` }),
    )
  }
  const world = new World({ store, initial: customers, rateLimit, rateWindow, ids, isolate })
  const { server, stop } = createServer({
    world,
    certificate,
    settled: async () => {
      try {
        await opened.settled()
      } catch (error) {
        notSaved(error)
        throw error
      }
    },
    isMeant: createHostCheck({ host, allowed: tls === false ? allowHost : [...allowHost, ...serviceHosts] }),
    done: (done) => terminal.message(logLine(done, terminal.err)),
  })
  const close = async (): Promise<boolean> => {
    await stop()
    try {
      await opened.close()
      return true
    } catch (error) {
      notSaved(error)
      return false
    }
  }

  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  try {
    terminal.data(`${await listen(server, { host, port })}\n`)
  } catch (error) {
    terminal.message(errorText(terminal, `${host}:${port}`, listenFailure(error)))
    await opened.close()
    return exitCode.misuse
  }
  await terminal.flushed().catch(async (error: unknown) => {
    // Nobody calls an address that could not be told.
    await close()
    throw error
  })
  if (!isLoopback(host)) terminal.message(noteText(terminal, host, 'other machines can reach this address'))
  terminal.message(`Partner Center stand-in; customers: ${store.size}. Press Ctrl+C to stop.\n`)
  await stopped
  return (await close()) ? exitCode.stopped : exitCode.misuse
}
