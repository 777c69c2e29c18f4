import { EditorState, type Extension } from '@codemirror/state'

/** What the libraries call things, and what this page calls them. */
export const phrases: Extension = EditorState.phrases.of({
  Completions: 'Suggestions',
  next: 'Next',
  previous: 'Previous',
  all: 'Select all',
  'match case': 'Match case',
  regexp: 'Regular expression',
  'by word': 'Whole words',
  replace: 'Replace',
  'replace all': 'Replace all',
  close: 'Close',
  'current match': 'Match',
  'Go to line': 'Go to line',
  go: 'Go',
})
