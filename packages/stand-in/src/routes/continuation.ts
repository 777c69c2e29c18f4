import { type Filter, readFilter } from './filter.ts'

/** Where a list continues: after which customer, and what the first page asked for. */
export type Continuation = {
  readonly after: number
  readonly size: number
  readonly filter?: Filter | undefined
}

export const toToken = ({ after, size, filter }: Continuation): string =>
  Buffer.from(
    JSON.stringify([after, size, filter && JSON.stringify({ ...filter, Operator: 'starts_with' })]),
  ).toString('base64')

/** What a token says; `undefined` if it is not one of ours. */
export function fromToken(token: string): Continuation | undefined {
  try {
    const [after, size, text] = JSON.parse(Buffer.from(token, 'base64').toString('utf8')) as unknown[]
    if (!Number.isSafeInteger(after) || !Number.isSafeInteger(size)) return undefined
    const filter = typeof text === 'string' ? readFilter(text) : undefined
    if (typeof text === 'string' && filter === undefined) return undefined
    return { after: Number(after), size: Number(size), filter }
  } catch {
    return undefined
  }
}
