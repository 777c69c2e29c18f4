import type { Terminal } from '@openpartner/terminal/terminal'
import { visible } from '@openpartner/terminal/visible'
import type { InputError } from './input-error.ts'

/** `file:line:column: error: message`, and the line in question with a caret. */
export function errorText(terminal: Terminal, file: string, error: InputError): string {
  const { bold, red, dim } = terminal.err
  const location = [visible(file), error.line, error.column].filter((part) => part !== undefined).join(':')
  const message = `${bold(location)}: ${red('error:')} ${error.message}\n`
  if (error.excerpt === undefined) return message
  return `${message}  ${dim('|')} ${error.excerpt.source}\n  ${dim('|')} ${red(error.excerpt.caret)}\n`
}

/** `file: note: what is unusual but accepted` */
export function noteText(terminal: Terminal, file: string, message: string): string {
  const { bold, cyan } = terminal.err
  return `${bold(visible(file))}: ${cyan('note:')} ${message}\n`
}
