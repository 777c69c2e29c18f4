import type { Finding } from './finding.ts'

/** Findings by the file they are in, in the order given. */
export function byFile<F extends Pick<Finding, 'location'>>(
  findings: readonly F[],
): ReadonlyMap<string, readonly F[]> {
  const files = new Map<string, F[]>()
  for (const finding of findings) {
    const others = files.get(finding.location.file)
    if (others) others.push(finding)
    else files.set(finding.location.file, [finding])
  }
  return files
}
