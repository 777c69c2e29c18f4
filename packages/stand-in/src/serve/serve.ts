import { once } from 'node:events'
import process from 'node:process'
import { errorText, noteText } from '@openpartner/json-records/error-text'
import { readFailure } from '@openpartner/json-records/read-failure'
import type { Streams } from '@openpartner/terminal/streams'
import { Terminal } from '@openpartner/terminal/terminal'
import { loadCustomers, saveCustomers } from '../customers/data-file.ts'
import { listenFailure } from './listen-failure.ts'
import { logLine } from './log-line.ts'
import { Saver } from '../customers/saver.ts'
import { createHostCheck, isLoopback } from '../http/called-hosts.ts'
import { listen } from '../http/listen.ts'
import { createServer } from '../http/server.ts'
import type { ServeSettings } from './settings.ts'
import { Store } from '../customers/store.ts'

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
  const { data, host, port, rateLimit, allowHost = [] } = settings
  const loaded = data === undefined ? { customers: [] } : await loadCustomers(data)
  if ('error' in loaded) {
    terminal.message(errorText(terminal, data ?? '', loaded.error))
    return exitCode.misuse
  }

  const save = async (): Promise<void> => {
    if (data !== undefined) await saveCustomers(data, store.customers())
  }
  const saver = new Saver(save, (error) => {
    const { message } = readFailure(error)
    terminal.message(
      errorText(terminal, data ?? '', { code: 'read-failed', message: `not saved: ${message}` }),
    )
  })
  const store = new Store(loaded.customers, () => saver.changed())
  const { server, stop } = createServer({
    store,
    rateLimit,
    isMeant: createHostCheck({ host, allowed: allowHost }),
    done: (done) => terminal.message(logLine(done, terminal.err)),
  })

  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  try {
    terminal.data(`${await listen(server, { host, port })}\n`)
  } catch (error) {
    terminal.message(errorText(terminal, `${host}:${port}`, listenFailure(error)))
    return exitCode.misuse
  }
  await terminal.flushed().catch(async (error: unknown) => {
    // Nobody calls an address that could not be told.
    await stop()
    throw error
  })
  if (!isLoopback(host)) terminal.message(noteText(terminal, host, 'other machines can reach this address'))
  terminal.message(`Partner Center stand-in; customers: ${store.size}. Press Ctrl+C to stop.\n`)
  await stopped
  await stop()
  return (await saver.settled()) ? exitCode.stopped : exitCode.misuse
}
