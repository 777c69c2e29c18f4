import { onBeforeUnmount, onMounted } from 'vue'
import type { State } from './model.ts'

const pause = 400

/**
 * Keeps what the playground shows in the address, which is how it is shared and how it survives a reload. `replaceState`
 * leaves the history alone: going back leaves the playground.
 */
export function useAddress(onState: (state: State) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
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

  /** Writes at once; false where the text is too long, and the address has the choice alone. */
  async function write(state: State): Promise<boolean> {
    clearTimeout(timer)
    const { toHash } = await import('./share.ts')
    const whole = await toHash(state)
    const hash = whole ?? (await toHash({ ...state, text: '' }))
    if (!isGone && hash !== undefined) history.replaceState(history.state, '', `#${hash}`)
    return whole !== undefined
  }

  /** Writes when nothing has changed for a while: browsers refuse when they are asked too often. */
  function writeSoon(state: () => State): void {
    clearTimeout(timer)
    timer = setTimeout(() => void write(state()), pause)
  }

  const cancel = (): void => clearTimeout(timer)

  onMounted(() => addEventListener('hashchange', onHashChange))
  onBeforeUnmount(() => {
    isGone = true
    clearTimeout(timer)
    removeEventListener('hashchange', onHashChange)
  })
  return { hasHash, read, write, writeSoon, cancel }
}
