import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** Colours are the site's variables, so that light and dark follow without the editor's doing. */
const layout = EditorView.theme({
  '&': { height: '100%', fontSize: '13.5px', color: 'var(--vp-c-text-1)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--vp-font-family-mono)', lineHeight: '1.6' },
  '.cm-content': { padding: '10px 0', caretColor: 'var(--vp-c-text-1)' },
  '.cm-line': { padding: '0 14px 0 6px' },
  '.cm-gutters': { color: 'var(--vp-c-text-2)', backgroundColor: 'transparent', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '44px', padding: '0 10px 0 18px' },
  '.cm-activeLineGutter': { color: 'var(--vp-c-text-1)', backgroundColor: 'transparent' },
  '.cm-faulty-line': { color: 'var(--vp-c-danger-1)', fontWeight: '600', position: 'relative' },
  '.cm-faulty-line::before': {
    content: '""',
    position: 'absolute',
    insetInlineStart: '7px',
    top: 'calc(0.8em - 3px)',
    width: '7px',
    height: '7px',
    borderRadius: '50%',
    backgroundColor: 'var(--vp-c-danger-2)',
  },
  '.cm-fault': {
    backgroundColor: 'var(--vp-c-danger-soft)',
    textDecoration: 'underline wavy var(--vp-c-danger-2) 1.2px',
    textUnderlineOffset: '3px',
    textDecorationSkipInk: 'none',
    borderRadius: '2px',
  },
  '.cm-fault-active': { outline: '1.5px solid var(--vp-c-danger-2)', outlineOffset: '1px' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--vp-c-border)',
  },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--vp-c-danger-soft)' },
  '.cm-fault-box': {
    position: 'fixed',
    zIndex: '20',
    maxWidth: 'min(420px, 90vw)',
    padding: '6px 10px',
    fontSize: '13px',
    lineHeight: '1.5',
    color: 'var(--vp-c-text-1)',
    backgroundColor: 'var(--vp-c-bg-elv)',
    border: '1px solid var(--vp-c-border)',
    borderRadius: '6px',
    boxShadow: 'var(--vp-shadow-2)',
  },
})

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--playground-key)' },
  { tag: tags.string, color: 'var(--playground-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--playground-literal)' },
  { tag: [tags.punctuation, tags.separator, tags.bracket], color: 'var(--vp-c-text-2)' },
])

export const theme: Extension = [layout, syntaxHighlighting(colours)]
