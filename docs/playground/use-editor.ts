import { onBeforeUnmount, onMounted, reactive, type ShallowRef, shallowRef } from 'vue'
import type { Editor } from './editor/create-editor.ts'

/** Where the caret stands, counted from 1, and the finding there. */
export type Caret = { line: number; column: number; id: string | undefined }

/** The editor, which comes after the page: it needs a browser, and is the heaviest part. */
export function useEditor(
  parent: Readonly<ShallowRef<HTMLElement | null>>,
  options: { readonly label: string; readonly describedBy: string; readonly onChange: (text: string) => void },
) {
  const editor = shallowRef<Editor>()
  const caret: Caret = reactive({ line: 1, column: 1, id: undefined })
  let isGone = false

  const ready = new Promise<Editor>((resolve) => {
    onMounted(async () => {
      const { createEditor } = await import('./editor/create-editor.ts')
      if (isGone || parent.value === null) return
      const onCaret = (line: number, column: number, id: string | undefined) =>
        Object.assign(caret, { line, column, id })
      editor.value = createEditor({ parent: parent.value, text: '', ...options, onCaret })
      resolve(editor.value)
    })
  })
  onBeforeUnmount(() => {
    isGone = true
    editor.value?.destroy()
  })
  return { editor, caret, ready }
}
