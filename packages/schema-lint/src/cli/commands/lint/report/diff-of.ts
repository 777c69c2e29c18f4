import { createTwoFilesPatch } from 'diff'
import { visible } from '@openpartner/terminal/visible'
import type { Colors } from '@openpartner/terminal/colors'

/** What a fix changes in a file, as a unified diff that `patch` takes; with color, it is for reading only. */
export function diffOf(name: string, before: string, after: string, colors: Colors): string {
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
  })
  const [, ...lines] = patch.split('\n')
  if (!colors.isColorSupported) return lines.join('\n')
  return lines.map((line, index) => paint(visible(line), index < 2, colors)).join('\n')
}

function paint(line: string, heading: boolean, { bold, green, red, cyan }: Colors): string {
  if (heading) return bold(line)
  if (line.startsWith('+')) return green(line)
  if (line.startsWith('-')) return red(line)
  return line.startsWith('@@') ? cyan(line) : line
}
