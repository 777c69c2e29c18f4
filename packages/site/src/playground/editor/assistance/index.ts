import { autocompletion, startCompletion } from '@codemirror/autocomplete'
import { bracketMatching } from '@codemirror/language'
import { openSearchPanel } from '@codemirror/search'
import { type Extension, Prec } from '@codemirror/state'
import type { Command } from '@codemirror/view'
import { completionSource } from './completion/source.ts'
import { hover } from './description/hover.ts'
import { describeAtCaret, panel } from './description/panel.ts'
import { phrases } from './phrases.ts'
import { checkpoints } from './reader/checkpoints.ts'
import { type Knowledge, knowledgeOf } from './schema/knowledge.ts'
import { searching } from './search.ts'
import { theme } from './theme.ts'

/** Suggestions, descriptions and search for the documents of a resource, which may change. */
export function assistance(resource: () => string) {
  const knowledge = (): Promise<Knowledge> => knowledgeOf(resource())
  const extension: Extension = [
    checkpoints,
    bracketMatching(),
    // A word that is complete is not suggested, and Enter makes a new line again.
    autocompletion({ override: [completionSource(knowledge)], icons: false, maxRenderedOptions: 60 }),
    hover(knowledge),
    panel(knowledge),
    searching,
    phrases,
    // Otherwise the styles that the libraries bring would win.
    Prec.high(theme),
  ]
  const commands: Readonly<Record<'complete' | 'describe' | 'find', Command>> = {
    complete: startCompletion,
    describe: (view) => describeAtCaret(view, knowledge),
    find: openSearchPanel,
  }
  // What is known loads at once, so that it is there when it is asked for.
  void knowledge().catch(() => undefined)
  return { extension, commands }
}
