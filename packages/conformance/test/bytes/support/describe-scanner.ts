import { type ResourceName, resources } from '@openpartner/schemas'
import type { ByteScanner, CheckBytes, ScanLines, Verdict } from '@openpartner/validators/bytes/customer'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../../src/random.ts'
import { resourceOf } from '../../../src/resources.ts'
import { eachLine } from './lines.ts'

type Scanner = { readonly checkBytes: CheckBytes; readonly scanLines: ScanLines }

const modulesOf = async (
  name: ResourceName,
): Promise<Scanner & { createByteScanner: () => Promise<ByteScanner> }> =>
  (await import(/* @vite-ignore */ `@openpartner/validators/bytes/${name}`)) as never

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

type Checked = { readonly bytes: Uint8Array; readonly verdict: Verdict }

/** What is different when lines are scanned together instead of one by one. */
function differencesOfBatch(lines: readonly Checked[], scanLines: ScanLines): string[] {
  const bytes = Buffer.concat(lines.flatMap((line) => [line.bytes, lineFeed]))
  const found = lines.map((): Verdict => 'valid')
  const differences: string[] = []
  const result = scanLines(bytes, 0, bytes.length, (from, to, verdict, line) => {
    found[line] = verdict
    if (!bytes.subarray(from, to).equals(lines[line]?.bytes ?? lineFeed)) differences.push(`range of ${line}`)
  })
  const valid = found.filter((verdict) => verdict === 'valid').length
  if (result.lines !== lines.length || result.valid !== valid) differences.push(JSON.stringify(result))
  for (const [index, line] of lines.entries()) {
    if (found[index] !== line.verdict)
      differences.push(`${found[index]}, not ${line.verdict}: ${Buffer.from(line.bytes).toString('latin1')}`)
  }
  return differences
}

/** The byte scanners never contradict the ordinary parser and validator, are rarely unsure, and are the same in both engines. */
export function describeScanner(linesPerResource: number): void {
  describe.each(resources)('$name', ({ name }) => {
    const { validate } = resourceOf(name).validator

    test(`${linesPerResource} lines`, async () => {
      const { createByteScanner, ...javascript } = await modulesOf(name)
      const wasm = await createByteScanner()
      expect(wasm.engine).toBe('wasm')
      const wrong: string[] = []
      const tally = { valid: 0, ordinary: 0, unsure: 0 }
      let batch: Checked[] = []
      const compareBatch = (): void => {
        for (const { scanLines } of [javascript, wasm]) {
          const differences = differencesOfBatch(batch, scanLines)
          if (differences.length > 0) wrong.push(...differences.slice(0, 3))
        }
        batch = []
      }
      eachLine(name, linesPerResource, seededRandom(18), ({ bytes, isOrdinary }) => {
        const expected = truth(validate, bytes)
        const verdict = javascript.checkBytes(bytes, 0, bytes.length)
        const other = wasm.checkBytes(bytes, 0, bytes.length)
        if ((verdict !== 'unsure' && verdict !== expected) || other !== verdict)
          wrong.push(`${verdict}, ${other}, not ${expected}: ${Buffer.from(bytes).toString('latin1')}`)
        if (verdict === 'valid') tally.valid += 1
        if (isOrdinary && expected === 'valid') {
          tally.ordinary += 1
          if (verdict === 'unsure') tally.unsure += 1
        }
        if (!bytes.includes(10)) batch.push({ bytes, verdict })
        if (batch.length === 100) compareBatch()
      })
      compareBatch()
      expect(wrong).toEqual([])
      expect(tally.valid).toBeGreaterThan(linesPerResource / 50)
      expect(tally.unsure).toBeLessThanOrEqual(tally.ordinary / 100)
    })
  })
}
