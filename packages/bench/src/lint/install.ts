import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const versions = {
  '@sourcemeta/jsonschema': '16.11.0',
  '@stoplight/spectral-cli': '6.16.3',
  'ajv-cli': '5.0.0',
  'ajv-formats': '3.0.1',
}

/**
 * Installs the other linters, 150 MB of them that no test needs, into a folder. Keeps what is there already.
 * @returns the folder of their commands
 * @throws if npm cannot get them
 */
export async function installLinters(cache: string): Promise<string> {
  const folder = join(cache, 'linters')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }))
  const args = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--prefer-offline',
  ]
  await promisify(execFile)('npm', args, { cwd: folder })
  return join(folder, 'node_modules', '.bin')
}
