import type { Colors } from 'picocolors/types.js'
import { grouped } from '../../text/grouped.ts'
import { plural } from '../../text/plural.ts'
import type { Summary } from '../summary.ts'

/** The totals, and how much can be fixed. */
export function summaryLines(summary: Summary, colors: Colors): readonly string[] {
  const { files, filesWithFindings, errors, warnings, infos, fixable, safelyFixable, suppressed, skipped } =
    summary
  const { bold, green, red, yellow, blue, dim } = colors
  const hidden = [
    suppressed === 0 ? '' : dim(` · ${grouped(suppressed)} suppressed`),
    skipped === 0 ? '' : dim(` · ${grouped(skipped)} skipped`),
  ].join('')
  if (errors + warnings + infos === 0) {
    // Where most was not looked into, that nothing was found says little.
    const sign = skipped > files ? yellow('!') : green('✓')
    return [`${sign} ${bold('No findings')} in ${plural(files, 'file')}${hidden}`]
  }
  const counts = [
    errors > 0 ? red(plural(errors, 'error')) : '',
    warnings > 0 ? yellow(plural(warnings, 'warning')) : '',
    infos > 0 ? blue(plural(infos, 'info')) : '',
  ].filter((count) => count !== '')
  const within = files === 1 ? '1 file' : `${grouped(filesWithFindings)} of ${plural(files, 'file')}`
  const sign = errors > 0 ? red('✗') : yellow('!')
  return [
    `${sign} ${counts.join(dim(' · '))} in ${within}${hidden}`,
    ...(fixable === 0 ? [] : [dim(`  ${fixes(safelyFixable, fixable - safelyFixable)}`)]),
  ]
}

function fixes(safe: number, unsafe: number): string {
  const list = [
    safe > 0 ? `${grouped(safe)} fixable with --fix` : '',
    unsafe > 0 ? `${grouped(unsafe)} fixable with --fix-unsafe` : '',
  ]
  return list.filter((part) => part !== '').join(', ')
}
