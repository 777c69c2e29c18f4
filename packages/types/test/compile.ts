import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const packageRoot = fileURLToPath(new URL('../', import.meta.url))

/** What the compiler reports about a source file in this package; `''` if nothing. */
export function compile(source: string): string {
  const folder = mkdtempSync(`${packageRoot}.type-test-`)
  try {
    writeFileSync(`${folder}/source.ts`, source)
    const options = { extends: '../../../tsconfig.base.json', files: ['source.ts'] }
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(options))
    const { stdout, stderr } = spawnSync(`${packageRoot}node_modules/.bin/tsc`, ['-p', folder], {
      encoding: 'utf8',
    })
    return `${stdout}${stderr}`
  } finally {
    rmSync(folder, { recursive: true })
  }
}
