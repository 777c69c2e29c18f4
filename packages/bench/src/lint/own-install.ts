import { execFile } from 'node:child_process'
import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const packageFolder = dirname(fileURLToPath(import.meta.resolve('@openpartner/schema-lint/package.json')))

/**
 * Bytes of the files that somebody gets who installs our linter and nothing else.
 * @throws if npm cannot get its dependencies
 */
export async function ownInstall(folder: string): Promise<number> {
  const project = join(folder, 'linter-alone')
  await rm(project, { recursive: true, force: true })
  await mkdir(project)
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true }))
  const { stdout } = await run('pnpm', ['pack', '--json', '--pack-destination', project], {
    cwd: packageFolder,
  })
  const { filename } = JSON.parse(stdout) as { readonly filename: string }
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', filename], { cwd: project })
  return bytesIn(join(project, 'node_modules'))
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const sizes = names.map(async (name) => {
    const stats = await lstat(join(folder, name))
    return stats.isFile() ? stats.size : 0
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
