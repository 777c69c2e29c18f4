import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeBlocks } from '@openpartner/test-helpers/readme-examples'
import { skipBecause } from '@openpartner/test-helpers/skip-because'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import { publicPackages, repository } from '../../src/packages.ts'

const readme = readFileSync(`${repository}README.md`, 'utf8')
const section = (heading: string): readonly string[] => {
  const text = readme.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? ''
  return codeBlocks(text, 'sh').flatMap((block) => block.trim().split('\n'))
}

const { folder, file } = temporaryFolder()

/** Runs a line of the README as a newcomer would, in an empty folder; the project is cloned from this checkout. */
function run(command: string) {
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      INIT_CWD: undefined,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${repository}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/openpartner/openpartner.git',
    },
  })
  return { status, stdout, output: `${stdout}\n${stderr}` }
}

const isCheckout = existsSync(`${repository}.git`)
const noCheckout = 'this is not a checkout that Git could clone'

test('from the README to a green check of your own file takes five commands at most', (context) => {
  if (!isCheckout) return skipBecause(context, noCheckout)
  const [sample] = JSON.parse(
    readFileSync(`${repository}packages/cli/samples/customers.json`, 'utf8'),
  ) as unknown[]
  file('customer.json', JSON.stringify(sample))
  const commands = section('Check your own customer')
  expect(commands.length).toBeLessThanOrEqual(5)
  const results = commands.map(run)
  expect(results.map(({ status, output }) => (status === 0 ? 0 : output))).toEqual(commands.map(() => 0))
  expect(results.at(-1)?.stdout).toContain('1 record · 1 valid')
})

test('the packed packages are installed together, and the first snippet runs', (context) => {
  if (!isCheckout) return skipBecause(context, noCheckout)
  const [clone, ...commands] = section('Install')
  if (!clone?.startsWith('git clone ')) return skipBecause(context, 'the packages are on npm')
  expect(clone).toBe(section('Check your own customer')[0])
  file('package.json', '{ "type": "module", "private": true }')
  for (const command of commands) {
    const { status, output } = run(command)
    expect(status === 0 ? '' : output).toBe('')
  }
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  expect(Object.keys(dependencies).toSorted()).toEqual(
    publicPackages.map(({ manifest }) => manifest.name).toSorted(),
  )
  const service = readme.split('## In your service')[1] ?? ''
  file('service.js', `${codeBlocks(service, 'ts')[0]}\nconsole.log(result.issues[0].pointer)`)
  expect(run('node service.js').stdout.trim()).toBe('/companyProfile/organizationRegistrationNumber')
  expect(run('npx --no openpartner validate customer.json').status).toBe(0)
})
