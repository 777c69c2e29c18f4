import type { Colors } from '@openpartner/terminal/colors'
import { visible } from '@openpartner/terminal/visible'
import type { Done } from '../http/done.ts'

/** `GET /v1/customers 200 3 ms` */
export function logLine({ method, path, status, milliseconds, failure }: Done, colors: Colors): string {
  const { dim, green, red, yellow } = colors
  const color = status >= 500 ? red : status >= 400 ? yellow : green
  const cause = failure === undefined ? '' : ` ${red(visible(failure))}`
  const call =
    method === undefined ? '(unreadable request)' : `${visible(method)} ${path ?? '(no such route)'}`
  return `${call} ${color(String(status))} ${dim(`${milliseconds} ms`)}${cause}\n`
}
