import { onScopeDispose, ref } from 'vue'

const duration = 6000

/** A sentence about what was just done, which disappears by itself. */
export function useNotice() {
  const notice = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  function say(sentence: string): void {
    clearTimeout(timer)
    notice.value = sentence
    timer = setTimeout(() => {
      notice.value = ''
    }, duration)
  }
  onScopeDispose(() => clearTimeout(timer))
  return { notice, say }
}
