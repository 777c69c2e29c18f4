import { onScopeDispose, ref, type Ref, shallowRef } from 'vue'
import { usual } from './choices.ts'
import { validateText } from './validate-text.ts'
import { loadTools } from './load-tools.ts'
import type { Choice, TextResult, Tools } from './model.ts'

/**
 * The text, the choice, and the result of validating one as the other. While the tools of another choice are loading, the
 * old result stays, so that nothing flickers and no text is validated as something that it is not.
 */
export function usePlayground() {
  const choice: Ref<Choice> = ref(usual)
  const text = ref('')
  const tools = shallowRef<Tools>()
  const result = shallowRef<TextResult>()
  const failure = ref('')
  let latest = 0
  let settled = Promise.resolve()
  onScopeDispose(() => {
    latest = Number.POSITIVE_INFINITY
  })

  /** What the result is of. */
  let validated: readonly [text: string, tools: Tools] | undefined

  function validate(): void {
    if (tools.value === undefined) return
    if (validated?.[0] === text.value && validated[1] === tools.value) return
    validated = [text.value, tools.value]
    const found = validateText(text.value, tools.value)
    result.value = found
    if (found.kind !== 'unchecked') void found.better?.then(() => validateAgain(found))
  }

  /** Validates again now that more can be said, unless the user has typed meanwhile. */
  function validateAgain(previous: TextResult): void {
    if (result.value !== previous) return
    validated = undefined
    validate()
  }

  function setText(changed: string): void {
    text.value = changed
    validate()
  }

  /** Loads what another text needs. False if the user has chosen otherwise meanwhile, or if loading failed. */
  async function load(wanted: Choice): Promise<boolean> {
    latest += 1
    const turn = latest
    choice.value = wanted
    try {
      const loaded = await loadTools(wanted)
      if (turn !== latest) return false
      tools.value = loaded
      choice.value = loaded.choice
      failure.value = ''
      return true
    } catch {
      if (turn === latest) failure.value = 'Part of this page could not be loaded. Are you online?'
      return false
    }
  }

  /** Validates the same text as something else, in another language, or at another level. */
  async function choose(change: Partial<Choice>): Promise<void> {
    settled = validateAs({ ...choice.value, ...change })
    await settled
  }

  async function validateAs(wanted: Choice): Promise<void> {
    if (await load(wanted)) validate()
  }

  /** The result for the latest choice, once that is loaded. */
  async function current(): Promise<TextResult | undefined> {
    await settled
    return result.value
  }

  return { choice, text, tools, result, failure, setText, choose, load, current }
}
