import type { Context } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { type Trait, traitsOf } from '../../analysis/patterns/pattern-traits.ts'
import { patternsOf } from '../../analysis/patterns/patterns-of.ts'
import { shorten } from '../../analysis/texts/shorten.ts'

/** What an engine makes of a trait, as the end of a sentence. */
export type Obstacles = Readonly<Partial<Record<Trait, string>>>

/** Reports every pattern of a schema that an engine rejects, or reads differently from ECMAScript. */
export function reportObstacles(
  schema: Subschema,
  report: Context['report'],
  engine: string,
  obstacles: Obstacles,
): void {
  for (const { pattern, keyword, path, mark } of patternsOf(schema)) {
    for (const { trait, raw } of traitsOf(pattern)) {
      const obstacle = obstacles[trait]
      if (obstacle === undefined) continue
      const message = `In the pattern of "${keyword}", ${engine} ${obstacle} (\`${shorten(raw)}\`).`
      report({ at: schema, path, mark, message })
    }
  }
}
