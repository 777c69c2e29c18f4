import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Block, blocksOf } from './blocks.ts'
import { missingFor } from './missing.ts'
import { readGuide, runBlock } from './page.ts'
import { newReader, type Reader } from './reader.ts'
import { compile } from './type-script.ts'

/** Tests that a reader can do what a guide shows. */
export function testGuide(name: string): void {
  describe(`the guide "${name}"`, () => {
    const blocks = blocksOf(readGuide(name))
    let reader: Reader
    let printed: string | undefined
    let skipped: string | undefined
    let done = 0
    let left = 0

    beforeAll(() => {
      reader = newReader()
    })
    afterAll(() => reader.leave())

    // Each does what it says in the folder in which those before it have done so.
    test.for(blocks)('$language in line $line', (block, context) => {
      const missing =
        missingFor(block) ?? (block.title === undefined && block.language === 'text' ? skipped : undefined)
      skipped = missing
      if (missing !== undefined) {
        Object.assign(context.task.meta, { skipReason: missing })
        left += 1
        context.skip(missing)
      }
      expect(() => {
        printed = runBlock({ block, reader, printed })
      }).not.toThrow()
      done += 1
    })

    test('shows code, all of which was run', () => {
      expect(done).toBeGreaterThan(0)
      expect(blocks).toHaveLength(done + left)
    })

    test('shows TypeScript that compiles', () => {
      expect(compile(blocks, reader)).toBe('')
    })

    test('uses every file of JSON that it shows', () => {
      const isUsed = ({ title = '', line }: Block): boolean =>
        title === '' ||
        blocks.some((later) => later.line > line && later.text.includes(title.split(/[/.]/)[0] ?? ''))
      expect(blocks.filter(({ language }) => language === 'json').filter((block) => !isUsed(block))).toEqual(
        [],
      )
    })
  })
}
