import { performance } from 'node:perf_hooks'

/** Something to be timed; what it counts must be the same in every run, so that no work can be left out. */
export type Candidate = { readonly name: string; readonly count: (document: unknown) => number }

export type Pace = {
  /** Milliseconds that each candidate runs before anything is recorded, and in each round. */
  readonly warmUp: number
  readonly slice: number
  readonly rounds: number
}

/** Nanoseconds per document, one figure per round, for each candidate. */
export type Times = ReadonlyMap<string, readonly number[]>

/** Every round runs all candidates, starting from another one each time, and every second time backwards. */
export function interleave(
  candidates: readonly Candidate[],
  documents: readonly unknown[],
  { warmUp, slice, rounds }: Pace,
  progress: (done: number) => void = () => undefined,
): Times {
  const runs = candidates.map((candidate) => createRun(candidate, documents))
  const times = new Map(runs.map(({ name }) => [name, [] as number[]]))
  if (warmUp > 0) for (const { repeat } of runs) repeat(warmUp)
  for (let round = 0; round < rounds; round += 1) {
    const rotated = runs.map((_, index) => runs[(index + round) % runs.length] ?? runs[0])
    for (const run of round % 2 === 0 ? rotated : rotated.toReversed())
      if (run !== undefined) times.get(run.name)?.push(run.repeat(slice))
    progress((round + 1) / rounds)
  }
  return times
}

function createRun({ name, count }: Candidate, documents: readonly unknown[]) {
  const runAll = (): number => documents.reduce<number>((sum, document) => sum + count(document), 0)
  const expected = runAll()
  /** Runs all documents for so many milliseconds, at least once; returns nanoseconds per document. */
  const repeat = (duration: number): number => {
    const start = clock()
    let repetitions = 0
    let elapsed = 0
    do {
      if (runAll() !== expected) throw new Error(`${name} is not steady`)
      repetitions += 1
      elapsed = clock() - start
    } while (elapsed < duration)
    return (elapsed * 1e6) / (repetitions * documents.length)
  }
  return { name, repeat }
}

/**
 * Milliseconds of processor time, so that other processes of a busy machine do not count, while garbage collection does.
 * So does compiling in the background, which is why everything is warmed up first. Windows counts in steps too long.
 */
function clock(): number {
  if (process.platform === 'win32') return performance.now()
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
