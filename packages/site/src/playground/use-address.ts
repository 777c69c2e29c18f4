import { onBeforeUnmount, onMounted } from 'vue'
import type { State } from './model.ts'

/**
 * The link to what the playground shows. The address has it from *Copy link*, or from whoever sent the link, until something
 * is changed: what is typed goes into no history and no screen share.
 */
export function useAddress(onState: (state: State) => void) {
  let isGone = false

  const hasHash = (): boolean => location.hash.length > 1

  async function read(): Promise<State | undefined> {
    if (!hasHash()) return undefined
    const { fromHash } = await import('./share.ts')
    return fromHash(location.hash)
  }

  async function onHashChange(): Promise<void> {
    const state = await read()
    if (state !== undefined && !isGone) onState(state)
  }

  /** Writes the link into the address; false where the text is too long, and the link has the choice alone. */
  async function write(state: State): Promise<boolean> {
    const { toHash } = await import('./share.ts')
    const whole = await toHash(state)
    const hash = whole ?? (await toHash({ ...state, text: '' }))
    // `replaceState` leaves the history alone: going back leaves the playground.
    if (!isGone && hash !== undefined) history.replaceState(history.state, '', `#${hash}`)
    return whole !== undefined
  }

  /** What is shown is no longer what the link shows. */
  function clear(): void {
    if (hasHash()) history.replaceState(history.state, '', location.pathname + location.search)
  }

  onMounted(() => addEventListener('hashchange', onHashChange))
  onBeforeUnmount(() => {
    isGone = true
    removeEventListener('hashchange', onHashChange)
  })
  return { hasHash, read, write, clear }
}
