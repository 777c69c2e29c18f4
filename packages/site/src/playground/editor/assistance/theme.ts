import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

const box = {
  color: 'var(--vp-c-text-1)',
  backgroundColor: 'var(--vp-c-bg-elv)',
  border: '1px solid var(--vp-c-border)',
  borderRadius: '8px',
  boxShadow: 'var(--vp-shadow-2)',
}

const field = {
  minHeight: '28px',
  margin: '0',
  padding: '2px 8px',
  fontSize: '13px',
  color: 'var(--vp-c-text-1)',
  backgroundColor: 'var(--vp-c-bg)',
  backgroundImage: 'none',
  border: '1px solid var(--vp-c-border)',
  borderRadius: '6px',
}

const outline = { outline: '2px solid var(--vp-c-brand-1)', outlineOffset: '1px' }

/** Colors are the site's variables, so that boxes and panels follow the theme. */
export const theme: Extension = EditorView.theme({
  '.cm-tooltip': { ...box, zIndex: '20' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    minWidth: 'min(250px, 80vw)',
    maxWidth: 'min(520px, 92vw)',
    maxHeight: '240px',
    padding: '4px',
    fontFamily: 'var(--vp-font-family-mono)',
    fontSize: '13px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    minHeight: '24px',
    padding: '2px 8px',
    lineHeight: '20px',
    borderRadius: '5px',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--vp-c-text-1)',
    background: 'var(--vp-c-brand-soft)',
    outline: '1px solid var(--vp-c-brand-1)',
    outlineOffset: '-1px',
  },
  '.cm-completionDetail': {
    marginInlineStart: '12px',
    fontFamily: 'var(--vp-font-family-base)',
    fontSize: '12px',
    fontStyle: 'normal',
    color: 'var(--vp-c-text-2)',
  },
  '.cm-tooltip-autocomplete li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionMatchedText': { color: 'var(--vp-c-brand-1)', textUnderlineOffset: '2px' },
  '.cm-tooltip.cm-completionInfo': {
    padding: '8px 12px',
    maxWidth: 'min(360px, 92vw)',
    whiteSpace: 'normal',
  },
  '.cm-about-box': { padding: '8px 12px', maxWidth: 'min(420px, 92vw)' },
  '.cm-about-box, .cm-completionInfo, .cm-about-panel': {
    fontFamily: 'var(--vp-font-family-base)',
    fontSize: '13px',
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
  },
  '.cm-about > p + p': { marginTop: '4px' },
  '.cm-about-name': {
    fontFamily: 'var(--vp-font-family-mono)',
    fontWeight: '600',
    color: 'var(--playground-key)',
  },
  '.cm-about-type, .cm-about-origin, .cm-about-bounds': { color: 'var(--vp-c-text-2)' },
  '.cm-about-origin': { fontSize: '12px' },
  '.cm-about a': {
    display: 'inline-block',
    minHeight: '24px',
    lineHeight: '24px',
    color: 'var(--vp-c-brand-1)',
    textDecoration: 'underline',
    textUnderlineOffset: '2px',
  },
  '.cm-about-issue': {
    marginBottom: '6px',
    paddingInlineStart: '8px',
    borderInlineStart: '3px solid var(--vp-c-danger-2)',
    color: 'var(--vp-c-danger-1)',
  },
  '.cm-panels': { color: 'var(--vp-c-text-1)', backgroundColor: 'var(--vp-c-bg-soft)', zIndex: '10' },
  '.cm-panels-top': { borderBottom: '1px solid var(--vp-c-divider)' },
  '.cm-panels-bottom': { borderTop: '1px solid var(--vp-c-divider)' },
  '.cm-about-panel': {
    position: 'relative',
    maxHeight: '40vh',
    overflowY: 'auto',
    padding: '10px 44px 10px 14px',
  },
  '.cm-panel > button:last-child, .cm-panel.cm-search [name=close]': {
    position: 'absolute',
    top: '6px',
    right: '8px',
    width: '28px',
    height: '28px',
    margin: '0',
    fontSize: '18px',
    lineHeight: '1',
    color: 'var(--vp-c-text-2)',
    borderRadius: '6px',
    cursor: 'pointer',
  },
  '.cm-panel.cm-search': {
    padding: '6px 44px 6px 12px',
    fontFamily: 'var(--vp-font-family-base)',
  },
  '.cm-panel.cm-search input[type=checkbox]': { width: '18px', height: '18px', margin: '0 6px 0 0' },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '28px',
    margin: '3px 10px 3px 0',
    fontSize: '12.5px',
    cursor: 'pointer',
  },
  '.cm-panel.cm-search .cm-textfield, .cm-panel.cm-search .cm-button': { margin: '3px 8px 3px 0' },
  '.cm-textfield': { ...field, width: '190px', maxWidth: '100%' },
  '.cm-panel .cm-button': { ...field, cursor: 'pointer', fontWeight: '500' },
  '.cm-panel .cm-button:hover': { borderColor: 'var(--vp-c-brand-1)' },
  '.cm-panel :focus-visible': outline,
  '.cm-searchMatch': {
    backgroundColor: 'var(--vp-c-warning-soft)',
    outline: '1px solid var(--vp-c-warning-2)',
  },
  '.cm-searchMatch-selected': {
    backgroundColor: 'var(--vp-c-brand-soft)',
    outline: '2px solid var(--vp-c-brand-1)',
  },
  // Colors of the system replace those above, so what is chosen must differ otherwise.
  '@media (forced-colors: active)': {
    '.cm-tooltip-autocomplete ul li[aria-selected]': {
      outline: '2px solid Highlight',
      outlineOffset: '-2px',
    },
    '.cm-searchMatch-selected': { outline: '2px solid Highlight' },
  },
})
