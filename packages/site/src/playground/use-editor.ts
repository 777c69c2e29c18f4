import { onBeforeUnmount, onMounted, ref, type ShallowRef, shallowRef } from 'vue'
import type { Caret, Editor, EditorOptions } from './editor/create-editor.ts'

/** The editor, which comes after the page: it needs a browser, and is the heaviest part. */
export function useEditor(
  parent: Readonly<ShallowRef<HTMLElement | null>>,
  options: Pick<EditorOptions, 'label' | 'describedBy' | 'resource' | 'onChange'>,
) {
  const editor = shallowRef<Editor>()
  const caret = ref<Caret>({ line: 1, column: 1, ids: [] })
  let isGone = false

  const ready = new Promise<void>((resolve, reject) => {
    onMounted(async () => {
      try {
        const { createEditor } = await import('./editor/create-editor.ts')
        if (isGone || parent.value === null) return
        // The marks depend on the caret, and the ids at the caret on the marks: only what is new goes round.
        const onCaret = (moved: Caret) => {
          if (String(Object.values(moved)) !== String(Object.values(caret.value))) caret.value = moved
        }
        editor.value = createEditor({ parent: parent.value, ...options, onCaret })
        resolve()
      } catch (error) {
        reject(error)
      }
    })
  })
  onBeforeUnmount(() => {
    isGone = true
    editor.value?.destroy()
  })
  return { editor, caret, ready }
}
