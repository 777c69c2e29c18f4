import { onScopeDispose, type Ref, ref, watch } from 'vue'

/** Long enough for a word to be typed, so that a screen reader is told of results and not of every letter. */
const pause = 900

/** What a live region says: the latest text, once it has stayed the same for a while. */
export function useAnnouncement(text: () => string): Ref<string> {
  const announced = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(text, (latest) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      announced.value = latest
    }, pause)
  })
  onScopeDispose(() => clearTimeout(timer))
  return announced
}
