import { performance } from 'node:perf_hooks'

/** Something to be timed; what it returns must be the same in every call, so that no work can be left out. */
export type Candidate = { readonly name: string; readonly pass: () => number }

export type Pace = {
  /** Milliseconds that each candidate runs before anything is noted, and in each round. */
  readonly warmUp: number
  readonly slice: number
  readonly rounds: number
}

/** Milliseconds a pass for each candidate and round. Every round runs all of them, each time from another one on. */
export function interleave(
  candidates: readonly Candidate[],
  { warmUp, slice, rounds }: Pace,
  progress: (done: number) => void = () => undefined,
): Map<string, number[]> {
  const times = new Map(candidates.map(({ name }) => [name, [] as number[]]))
  const expected = new Map(candidates.map((candidate) => [candidate.name, candidate.pass()]))
  for (const candidate of candidates) repeat(candidate, warmUp)
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < candidates.length; place += 1) {
      const candidate = candidates[(place + round) % candidates.length]
      if (candidate === undefined) continue
      const { milliseconds, result } = repeat(candidate, slice)
      if (result !== expected.get(candidate.name)) throw new Error(`${candidate.name} is not steady`)
      times.get(candidate.name)?.push(milliseconds)
    }
    progress((round + 1) / rounds)
  }
  return times
}

/** Calls a candidate for so long, at least once. */
function repeat({ pass }: Candidate, duration: number): { milliseconds: number; result: number } {
  const start = performance.now()
  let passes = 0
  let elapsed = 0
  let result = 0
  do {
    result = pass()
    passes += 1
    elapsed = performance.now() - start
  } while (elapsed < duration)
  return { milliseconds: elapsed / passes, result }
}
