import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatNames } from '../../src/formats/index.ts'
import { contradictory, lintIn, project, temporaryFolder } from './support/cli.ts'

const parent = temporaryFolder()
const files = { 'packages/api/schemas/peculiar.schema.json': contradictory }

test.each(formatNames)('with --root, the paths of %s start from that folder', async (format) => {
  const folder = project(parent, files)
  const { stdout } = await lintIn(join(folder, 'packages/api'), ['--root', '../..', '--format', format])
  const paths = [...stdout.replaceAll('\\', '').matchAll(/[\w./]*peculiar\.schema\.json/g)].map(
    ([path]) => path,
  )
  expect(new Set(paths)).toEqual(new Set(['packages/api/schemas/peculiar.schema.json']))
})

test('files that are named are still found from the working directory', async () => {
  const folder = project(parent, files)
  const args = ['schemas/peculiar.schema.json', '--root', folder, '--output', 'json=out/report.json']
  const { stdout, code } = await lintIn(join(folder, 'packages/api'), args)
  expect(stdout).toContain('packages/api/schemas/peculiar.schema.json\n')
  expect(stdout).toContain('"minimum": 10')
  expect(code).toBe(1)
})

test('a root that does not exist is misuse', async () => {
  const { code, stdout, stderr } = await lintIn(project(parent, files), ['packages', '--root', 'none'])
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: 'The --root folder none does not exist.\n',
  })
})
