import type { Colors } from '@openpartner/terminal/colors'
import { visible } from '@openpartner/terminal/visible'
import type { Done } from './done.ts'

/** `GET /v1/customers 200 3 ms` */
export function logLine({ method, url, status, milliseconds, failure }: Done, colors: Colors): string {
  const { dim, green, red, yellow } = colors
  const colour = status >= 500 ? red : status >= 400 ? yellow : green
  const address = url?.replaceAll(/:(\w+)/g, '{$1}') ?? '(no such route)'
  const cause = failure === undefined ? '' : ` ${red(visible(failure))}`
  return `${visible(method)} ${address} ${colour(String(status))} ${dim(`${milliseconds} ms`)}${cause}\n`
}
