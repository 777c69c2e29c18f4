import { fieldId } from '../field-id.ts'
import type { FormSchema } from '../form-schema.ts'
import { formSentences } from '../generated/english.ts'
import type { FormChange, Issue } from '../issue.ts'
import { stepsOf } from '../pointer.ts'
import type { Control, Finder } from './controls.ts'

/** A message, at the control where it can be acted on, if there is one. */
export type Line = { readonly message: string; readonly control: Control | undefined }

type Say = Pick<FormSchema<unknown>, 'messageFor'>

const say = (
  { messageFor }: Say,
  code: keyof typeof formSentences,
  path: readonly string[] = [],
  limit = 0,
) => messageFor({ code, path, params: { limit } }, formSentences[code])

/** The messages in the order of their controls; one without a control comes last, and says what to do instead. */
export function linesOf(
  issues: readonly Issue[],
  controls: readonly Control[],
  find: Finder,
  validator: Say,
): Line[] {
  const lines = issues.map(({ message, path, pointer }) => {
    const control = find(path)
    if (control !== undefined) control.id ||= fieldId(pointer)
    const isMissing = control === undefined && pointer !== ''
    return { message: isMissing ? `${message} ${say(validator, 'form-no-field')}` : message, control }
  })
  // -1 becomes the largest number.
  const position = ({ control }: Line): number => controls.indexOf(control as Control) >>> 0
  return lines.toSorted((one, other) => position(one) - position(other))
}

/** How many fields there are to correct; only those that are on the page. */
export function statusOf(lines: readonly Line[], validator: Say): string {
  const { size } = new Set(lines.flatMap(({ control }) => control ?? []))
  if (size > 0) return say(validator, 'form-issues', [], size)
  return lines.length > 0 ? say(validator, 'form-failed') : ''
}

/** A file that somebody chose is not sent, which is told as soon as it is. */
export const filesLeftOut = (
  changes: readonly FormChange[],
  validator: Say,
): { readonly message: string }[] =>
  changes
    .filter(({ reason }) => reason === 'file')
    .map(({ pointer }) => ({ message: say(validator, 'form-file', stepsOf(pointer)) }))
