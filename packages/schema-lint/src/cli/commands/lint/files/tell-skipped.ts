import { visible } from '@openpartner/terminal/visible'
import { plural } from '../../../../text/plural.ts'
import { nameOf } from '../config/project.ts'
import { pathFrom } from '../report/from-folder.ts'
import type { RunContext } from '../run-context.ts'
import type { Collected } from './collect-schemas.ts'

/** Says how many files were found and not linted, and why; with `--verbose`, which. */
export function tellSkipped({ skipped, links }: Collected, context: RunContext): void {
  const { project, terminal, settings } = context
  const reasons = [
    {
      names: skipped.map(({ name }) => name),
      sentence: `${plural(skipped.length, 'file')} skipped: not a JSON Schema by name, $schema or openapi, and no schema refers to ${skipped.length === 1 ? 'it' : 'them'}.`,
    },
    {
      names: links.map((path) => nameOf(path, project)),
      sentence: `${plural(links.length, 'symbolic link')} skipped: name the target to lint it.`,
    },
  ].filter(({ names }) => names.length > 0)
  for (const { names, sentence } of reasons) {
    const shown = names.map((name) => `  ${visible(pathFrom(name, project.folder, context.cwd))}\n`)
    terminal.message(
      settings.verbose
        ? `${sentence}\n${shown.join('')}`
        : `${sentence} --verbose names ${shown.length === 1 ? 'it' : 'them'}.\n`,
    )
  }
}
