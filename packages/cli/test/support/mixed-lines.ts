import { readFileSync } from 'node:fs'
import { sample } from './cli.ts'

const customers = JSON.parse(readFileSync(sample, 'utf8')) as Record<string, unknown>[]

/** Lines of every kind that a file of NDJSON may have, in an order that a seed decides. */
export function mixedLines(count: number, seed: number): Buffer {
  let state = seed
  const next = (bound: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return Math.floor((state / 0x8000_0000) * bound)
  }
  const line = (): Buffer => {
    const customer = customers[next(customers.length)] ?? {}
    const kind = next(20)
    if (kind === 0) return Buffer.from('')
    if (kind === 1) return Buffer.from(' \t ')
    if (kind === 2) return Buffer.from('{"id": nothing}')
    if (kind === 3) return Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])
    if (kind === 4) return Buffer.from('[1e400, 12345678901234567890]')
    if (kind === 5) return Buffer.from(`${JSON.stringify(customer)}\r`)
    if (kind === 6) return Buffer.from(JSON.stringify({ ...customer, note: 'ä'.repeat(next(3000)) }))
    if (kind === 7) return Buffer.from(`  ${JSON.stringify(customer, undefined, 0)}  `)
    return Buffer.from(JSON.stringify(customer))
  }
  return Buffer.concat(Array.from({ length: count }, line).flatMap((bytes) => [bytes, Buffer.from('\n')]))
}
