import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Target } from '../result.ts'
import { createFaultySchemas } from './faulty-schemas.ts'
import { cold, ownLinters } from './linters.ts'
import { peakMemory } from './peak-memory.ts'

/** Properties with findings, of 500 in each file: the second has ten times as many. */
const few = 25
const many = 250

/**
 * How much memory our linter takes at most: for ordinary schemas, and for many findings.
 * @param schemas the folder of the ordinary ones
 * @param folder where others are written
 * @param count how many of these
 */
export async function memoryTargets(
  schemas: string,
  folder: string,
  count: number,
): Promise<readonly Target[]> {
  const linter = ownLinters().find(({ name }) => name === cold)
  const peakOf = (files: string): number => peakMemory(linter?.command(files) ?? [], folder)
  const faulty = async (properties: number): Promise<number> => {
    const files = join(folder, `faulty-${properties}`)
    await mkdir(files)
    const texts = createFaultySchemas(count, properties)
    await Promise.all(texts.map((text, number) => writeFile(join(files, `f${number}.schema.json`), text)))
    return peakOf(files)
  }
  const [withFew, withMany] = [await faulty(few), await faulty(many)]
  return [
    { name: 'peak memory of the linter', unit: 'bytes', max: 400_000_000, measured: peakOf(schemas) },
    {
      name: 'peak memory of the linter with many results',
      unit: 'bytes',
      max: 400_000_000,
      measured: withMany,
    },
    {
      name: 'memory of the linter with 10 × the results',
      unit: 'times',
      max: 1.25,
      measured: withMany / withFew,
    },
  ]
}
