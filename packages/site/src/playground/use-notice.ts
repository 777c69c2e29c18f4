import { onScopeDispose, ref } from 'vue'

const duration = 6000

/** A sentence about what was just done, which disappears by itself. */
export function useNotice() {
  const notice = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  let stays = false

  function say(sentence: string): void {
    keep(sentence)
    stays = false
    timer = setTimeout(() => {
      notice.value = ''
    }, duration)
  }

  /** For what the user did not cause and may not be looking for: it stays until something is done about the text. */
  function keep(sentence: string): void {
    clearTimeout(timer)
    notice.value = sentence
    stays = true
  }

  /** Something was done about the text. */
  function release(): void {
    if (stays) notice.value = ''
  }

  onScopeDispose(() => clearTimeout(timer))
  return { notice, say, keep, release }
}
