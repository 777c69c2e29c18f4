import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const tsx = createRequire(import.meta.url).resolve('tsx/cli')
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

test.each([
  ['nothing', [], 'Usage: pnpm new'],
  ['an unknown kind', ['banana', 'split'], "unknown command 'banana'"],
  ['no name', ['resource'], "missing required argument 'name'"],
  [
    'a name that is not kebab-case',
    ['resource', 'PartnerRelationship'],
    'write it like "partner-relationship"',
  ],
  ['something that exists', ['resource', 'customer'], 'packages/fixtures/customer exists.'],
  ['a direction that does not exist', ['resource', 'a-b', '--direction', 'up'], 'response, request, shared'],
  ['a lint rule of one word', ['lint-rule', 'nonsense'], 'at least two words'],
  [
    'a lint rule that another group has',
    ['lint-rule', 'no-eval', '--group', 'gossip'],
    'There is no group "gossip"',
  ],
  ['a rule without a property', ['rule', 'a-b'], 'give its pointer by --at'],
  ['a rule of no resource', ['rule', 'a-b', '--at', '/id', '--resource', 'x'], 'There is no resource "x".'],
  ['a code that exists', ['issue-code', 'too-long'], 'has the code "too-long"'],
  ['a locale that exists', ['locale', 'sv'], 'packages/messages/src/sv exists.'],
  ['a locale with other plural forms', ['locale', 'nb', '--from', 'pl'], 'start from'],
  ['a scheme without a number', ['scheme', 'in/fcrn'], '--number'],
  ['a scheme elsewhere', ['scheme', 'se/orgnr'], 'No registration number is asked for in SE.'],
])('%s: a line, exit 2', (_what, parameters, line) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [tsx, main, ...parameters], {
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
  expect(stderr).toContain(line)
  expect(status).toBe(2)
})
