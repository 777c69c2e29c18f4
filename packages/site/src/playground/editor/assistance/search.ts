import { search, searchKeymap } from '@codemirror/search'
import { type Extension } from '@codemirror/state'
import { keymap } from '@codemirror/view'

/** Keys of the library that this editor leaves to the browser: it has one selection, and Ctrl+D makes a bookmark. */
const left: ReadonlySet<string | undefined> = new Set(['Mod-d', 'Mod-Shift-l'])

/** Searching and replacing, above the text. */
export const searching: Extension = [
  search({ top: true }),
  keymap.of(searchKeymap.filter(({ key }) => !left.has(key))),
]
