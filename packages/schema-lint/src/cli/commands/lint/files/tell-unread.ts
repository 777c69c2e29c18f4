import { visible } from '@openpartner/terminal/visible'
import { plural } from '../../../../text/plural.ts'
import type { RunContext } from '../run-context.ts'
import type { References } from './references.ts'

/** Says how much schemas refer to that is never read; with `--verbose`, what. */
export function tellUnread({ unread }: References, { settings, terminal }: RunContext): void {
  if (unread.size === 0) return
  const sentence = `${plural(unread.size, 'document')} referred to but not read, because on the network or outside the repository.`
  const names = [...unread].map((each) => `  ${visible(each)}\n`)
  const hint = ` --verbose names ${unread.size === 1 ? 'it' : 'them'}.`
  terminal.message(settings.verbose ? `${sentence}\n${names.join('')}` : `${sentence}${hint}\n`)
}
