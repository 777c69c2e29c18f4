import { type ResourceName, resources } from '@openpartner/schemas'
import type { CheckBytes, ScanLines, Verdict } from '@openpartner/validators/bytes/customer'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../../src/random.ts'
import { resourceOf } from '../../../src/resources.ts'
import { eachLine } from './lines.ts'

type Scanner = { readonly checkBytes: CheckBytes; readonly scanLines: ScanLines }

const scannerOf = async (name: ResourceName): Promise<Scanner> =>
  (await import(/* @vite-ignore */ `@openpartner/validators/bytes/${name}`)) as Scanner

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** What the ordinary parser and validator say. */
function truth(validate: (value: unknown) => { ok: boolean }, bytes: Uint8Array): 'valid' | 'invalid' {
  try {
    return validate(JSON.parse(decoder.decode(bytes))).ok ? 'valid' : 'invalid'
  } catch {
    return 'invalid'
  }
}

const lineFeed = Buffer.from('\n')

/** The byte scanners never contradict the ordinary parser and validator, and are rarely unsure. */
export function describeScanner(linesPerResource: number): void {
  describe.each(resources)('$name', ({ name }) => {
    const { validate } = resourceOf(name).validator

    test(`${linesPerResource} lines`, async () => {
      const { checkBytes, scanLines } = await scannerOf(name)
      const wrong: string[] = []
      const tally = { valid: 0, ordinary: 0, unsure: 0, scannedInvalid: 0 }
      let batch: Uint8Array[] = []
      let verdicts: Verdict[] = []
      const compareBatch = (): void => {
        const found: Verdict[] = verdicts.map(() => 'valid')
        const bytes = Buffer.concat(batch)
        const result = scanLines(bytes, 0, bytes.length, (from, to, verdict, line) => {
          found[line] = verdict
          if (Buffer.compare(bytes.subarray(from, to), batch[line * 2] ?? lineFeed) !== 0)
            wrong.push(`range of ${line}`)
        })
        expect(result).toEqual({
          lines: found.length,
          valid: found.filter((verdict) => verdict === 'valid').length,
        })
        for (const [line, verdict] of found.entries()) {
          if (verdict !== verdicts[line])
            wrong.push(`${verdict}, not ${verdicts[line]}: ${batch[line * 2]?.toString()}`)
        }
        batch = []
        verdicts = []
      }
      eachLine(name, linesPerResource, seededRandom(18), ({ bytes, isOrdinary }) => {
        const expected = truth(validate, bytes)
        const verdict = checkBytes(bytes, 0, bytes.length)
        if (verdict !== 'unsure' && verdict !== expected)
          wrong.push(`${verdict}: ${Buffer.from(bytes).toString('latin1')}`)
        if (verdict === 'valid') tally.valid += 1
        if (verdict === 'invalid') tally.scannedInvalid += 1
        if (isOrdinary && expected === 'valid') {
          tally.ordinary += 1
          if (verdict === 'unsure') tally.unsure += 1
        }
        if (bytes.includes(10)) return
        batch.push(bytes, lineFeed)
        verdicts.push(verdict)
        if (verdicts.length === 100) compareBatch()
      })
      compareBatch()
      expect(wrong).toEqual([])
      expect(tally.valid).toBeGreaterThan(linesPerResource / 50)
      expect(tally.unsure).toBeLessThanOrEqual(tally.ordinary / 100)
    })
  })
}
