import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Path relative to the package, and the whole text of the file. */
export type GeneratedFiles = ReadonlyMap<string, string>

/** The paths whose file on disk is missing or differs from what the sources give. */
export async function driftedFiles(packageRoot: URL, files: GeneratedFiles): Promise<string[]> {
  const drifted: string[] = []
  for (const [path, text] of files) {
    const onDisk = await readFile(join(fileURLToPath(packageRoot), path), 'utf8').catch(() => undefined)
    if (onDisk !== text) drifted.push(path)
  }
  return drifted
}

/** Writes only what differs, so that file times and caches stay as they are. */
export async function writeGeneratedFiles(packageRoot: URL, files: GeneratedFiles): Promise<string[]> {
  const drifted = await driftedFiles(packageRoot, files)
  for (const path of drifted) {
    const target = join(fileURLToPath(packageRoot), path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, files.get(path) ?? '')
  }
  return drifted
}

/** `generate` writes; `generate --check` only compares and fails with the command to run. */
export async function runGenerator(packageRoot: URL, files: GeneratedFiles): Promise<void> {
  const check = process.argv.includes('--check')
  const drifted = check
    ? await driftedFiles(packageRoot, files)
    : await writeGeneratedFiles(packageRoot, files)
  const verb = check ? 'out of date' : 'written'
  for (const path of drifted) process.stdout.write(`${verb}: ${path}\n`)
  process.stdout.write(`${files.size} generated files, ${drifted.length} ${verb}\n`)
  if (check && drifted.length > 0) {
    process.stderr.write('Run `pnpm generate` and commit the result.\n')
    process.exitCode = 1
  }
}
