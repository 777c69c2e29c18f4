import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The number that a script of `children/` prints in a new process. */
export async function measuredInChild(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<number> {
  const path = fileURLToPath(new URL(`../children/${script}.mjs`, import.meta.url))
  const { stdout } = await run(process.execPath, [...flags, path, ...args])
  return Number(stdout)
}
