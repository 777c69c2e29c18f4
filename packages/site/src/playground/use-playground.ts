import { onScopeDispose, ref, type Ref, shallowRef } from 'vue'
import { usual } from './catalogue.ts'
import { examine } from './examine.ts'
import { loadTools } from './load-tools.ts'
import type { Choice, Examination, Tools } from './model.ts'

/**
 * The text, the choice, and what is said about them. While the tools of another choice are on their way, what the old ones
 * say stays, so that nothing flickers and no text is examined as something that it is not.
 */
export function usePlayground() {
  const choice: Ref<Choice> = ref(usual)
  const text = ref('')
  const tools = shallowRef<Tools>()
  const examination = shallowRef<Examination>()
  const failure = ref('')
  let latest = 0
  let settled = Promise.resolve()
  onScopeDispose(() => {
    latest = Number.POSITIVE_INFINITY
  })

  /** What the examination is of. */
  let examined: readonly [text: string, tools: Tools] | undefined

  function examineText(): void {
    if (tools.value === undefined) return
    if (examined?.[0] === text.value && examined[1] === tools.value) return
    examined = [text.value, tools.value]
    const said = examine(text.value, tools.value)
    examination.value = said
    if (said.kind === 'syntax') void said.better?.then(() => sayBetter(said))
  }

  /** What explains faults of the syntax has come; unless somebody typed meanwhile, it is asked. */
  function sayBetter(said: Examination): void {
    if (examination.value !== said) return
    examined = undefined
    examineText()
  }

  function setText(changed: string): void {
    text.value = changed
    examineText()
  }

  /** Loads what another text needs. False where somebody chose otherwise meanwhile, or it could not be loaded. */
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
      if (turn === latest) failure.value = 'A part of this page could not be loaded. Is there a connection?'
      return false
    }
  }

  /** Examines the same text as something else, in another language, or at another level. */
  async function choose(change: Partial<Choice>): Promise<void> {
    settled = examineAs({ ...choice.value, ...change })
    await settled
  }

  async function examineAs(wanted: Choice): Promise<void> {
    if (await load(wanted)) examineText()
  }

  /** The examination as what was chosen last, once that has come. */
  async function current(): Promise<Examination | undefined> {
    await settled
    return examination.value
  }

  return { choice, text, tools, examination, failure, setText, choose, load, current }
}
