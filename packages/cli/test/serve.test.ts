import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runCommand } from '@openpartner/test-helpers/run-command'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import { bin, sample } from './support/cli.ts'
import { runWith } from './support/run-with.ts'

const { folder } = temporaryFolder()
const packageFolder = join(bin, '../..')

/** The package with its dependencies alone, as npm installs it; gives the script of the command. */
function installed(): string {
  const target = join(folder, 'node_modules/@openpartner/cli')
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(packageFolder, part), join(target, part), { recursive: true })
  const { dependencies } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {
    readonly dependencies: object
  }
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(packageFolder, 'node_modules', name), link)
  }
  return join(target, 'bin/openpartner.js')
}

test('the options are those of the stand-in', async () => {
  const { code, stdout } = await runWith(['serve', '--help'])
  expect([code, stdout]).toEqual([0, expect.stringContaining('Usage: openpartner serve [options]')])
  const misuse = await runWith(['serve', '--port', '70000'])
  expect([misuse.code, misuse.stderr]).toEqual([2, expect.stringContaining('a whole number from 0 to 65535')])
  expect(misuse.stderr).toContain("(see 'openpartner serve --help')")
})

test('without the stand-in the other commands work, and serve says how to install it', async () => {
  const script = installed()
  expect(await runCommand(script, ['validate', sample])).toMatchObject({ code: 1, stderr: '' })
  expect(await runCommand(script, ['serve', '--port', '0'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'error: serve requires @openpartner/stand-in, which is not installed: npm install --save-dev @openpartner/stand-in\n',
  })
})
