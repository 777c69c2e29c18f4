import { Compartment, type Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import type { assistance } from './assistance/index.ts'
import { tooltip } from './tooltip.ts'

type Assistance = ReturnType<typeof assistance>

/** The keys of what is loaded, for those who press one before. */
const keys = { 'Ctrl-Space': 'complete', 'Mod-i': 'describe', 'Mod-f': 'find' } as const

/**
 * Suggestions, descriptions and search, loaded when the editor is first used: they weigh a quarter of the page. Without them,
 * such as offline, the editor does what it did before, and tries again when it is next used.
 */
export function onDemand(resource: () => string): Extension {
  const slot = new Compartment()
  let state: 'absent' | 'loading' | 'loaded' | 'failed' = 'absent'
  let wanted: keyof Assistance['commands'] | undefined
  let lastMove: MouseEvent | undefined

  async function load(view: EditorView): Promise<void> {
    if (state === 'loading' || state === 'loaded') return
    state = 'loading'
    try {
      const module = await import('./assistance/index.ts')
      const { extension, commands } = module.assistance(resource)
      state = 'loaded'
      view.dispatch({ effects: slot.reconfigure(extension) })
      if (wanted !== undefined) commands[wanted](view)
      if (lastMove !== undefined) moveAgain(lastMove)
    } catch {
      state = 'failed'
    }
    wanted = undefined
  }

  return [
    slot.of(tooltip),
    EditorView.domEventObservers({
      focus: (_event, view) => void load(view),
      mousemove(event, view) {
        lastMove = state === 'loaded' ? undefined : event
        void load(view)
      },
      mouseleave() {
        lastMove = undefined
      },
    }),
    keymap.of(
      Object.entries(keys).map(([key, command]) => ({
        key,
        run(view: EditorView) {
          // A browser's own search is better than none.
          const isHopeless = state === 'failed'
          wanted = command
          void load(view)
          return !isHopeless
        },
      })),
    ),
  ]
}

/** A pointer that rests already would not be noticed. */
function moveAgain({ clientX, clientY }: MouseEvent): void {
  const target = document.elementFromPoint(clientX, clientY)
  target?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX, clientY }))
}
