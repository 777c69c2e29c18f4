import { onBeforeUnmount, onMounted } from 'vue'
import { saveDraft } from './draft.ts'
import type { State } from './model.ts'

const pause = 400

/** Keeps what the playground shows for a reload of this tab, once nothing has changed for a while. */
export function useDraft(state: () => State) {
  let timer: ReturnType<typeof setTimeout> | undefined

  function saveSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(saveNow, pause)
  }

  /** What waits to be saved is, as whoever leaves the page does not wait. */
  function saveNow(): void {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    saveDraft(state())
  }

  onMounted(() => addEventListener('pagehide', saveNow))
  onBeforeUnmount(() => {
    saveNow()
    removeEventListener('pagehide', saveNow)
  })
  return { saveSoon }
}
