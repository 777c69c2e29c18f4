import type { Source } from '../../../../engine/source.ts'
import type { Job } from './messages.ts'

/** A thread gets about this much at once, in bytes: few messages, and no thread that ends long after the other. */
const jobSize = 200_000

/** Groups in jobs, in their order. */
export function jobsOf(groups: Job): readonly Job[] {
  const jobs: (readonly Source[])[][] = []
  let size = jobSize
  for (const group of groups) {
    if (size >= jobSize) {
      jobs.push([])
      size = 0
    }
    jobs.at(-1)?.push(group)
    for (const source of group) size += 'text' in source ? source.text.length : 0
  }
  return jobs
}
