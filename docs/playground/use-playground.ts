import { computed, onScopeDispose, type Ref, ref, shallowRef } from 'vue'
import { examine } from './examine.ts'
import { loadTools } from './load-tools.ts'
import type { Choice, Examination, Tools } from './model.ts'

/**
 * The text, the choice, and what is said about them. An examination is always of the latest text; while the tools of
 * another choice are on their way, the examination by the old ones stays.
 */
export function usePlayground(first: Choice) {
  const choice: Ref<Choice> = ref(first)
  const text = ref('')
  const tools = shallowRef<Tools>()
  const examination = shallowRef<Examination>()
  const failure = ref('')
  let latest = 0
  onScopeDispose(() => {
    latest = -1
  })

  function examineText(): void {
    if (tools.value !== undefined) examination.value = examine(text.value, tools.value)
  }

  function setText(changed: string): void {
    text.value = changed
    examineText()
  }

  async function choose(change: Partial<Choice>): Promise<void> {
    latest += 1
    const turn = latest
    choice.value = { ...choice.value, ...change }
    try {
      const loaded = await loadTools(choice.value)
      if (turn !== latest) return
      tools.value = loaded
      choice.value = loaded.choice
      failure.value = ''
      examineText()
    } catch {
      if (turn === latest) failure.value = 'A part of the playground could not be loaded. Is the connection there?'
    }
  }

  return {
    choice: computed(() => choice.value),
    text: computed(() => text.value),
    tools: computed(() => tools.value),
    examination: computed(() => examination.value),
    failure: computed(() => failure.value),
    setText,
    choose,
  }
}
