import type { Context } from './context.ts'
import type { Result } from './result.ts'

/** One question about the peers. Each is a file in `suites/` and a line in `suites/index.ts`. */
export type Suite = {
  readonly name: string
  /** What its figures mean, in one line. */
  readonly title: string
  readonly run: (context: Context) => Promise<Result>
}
