import { afterAll, beforeAll, expect, test } from 'vitest'
import { runBlock } from './page.ts'
import { newReader, type Reader } from './reader.ts'

let reader: Reader

beforeAll(() => {
  reader = newReader()
})
afterAll(() => reader.leave())

const running =
  (language: string, text: string, title?: string, printed?: string): (() => unknown) =>
  () =>
    runBlock({ block: { language, text, title, line: 1 }, reader, printed })

test.each([
  ['a language that nothing runs', running('cobol', 'STOP RUN.\n'), 'Nothing runs blocks of the language'],
  ['a block without a language', running('', 'text\n'), 'Nothing runs blocks of the language'],
  ['a name of every object', running('constructor', '\n'), 'Nothing runs blocks of the language'],
  ['a claim that does not hold', running('ts', '1 + 1 // → 3\n'), '2 !== 3'],
  ['a package that was not installed', running('ts', "import 'hono'\n"), 'ERR_MODULE_NOT_FOUND'],
  ['a package that nothing here has', running('sh', 'npm install no-such-package\n'), 'no-such-package'],
  ['a program that nothing here has', running('sh', 'npx no-such-program\n'), 'no-such-program'],
  ['a command that fails', running('sh', 'false\n'), 'ended with 1, not 0'],
  ['a command that should fail', running('sh', 'true # exit 1\n'), 'ended with 0, not 1'],
  ['text that was not printed', running('text', 'a\n', undefined, 'b\n'), 'but printed was'],
  ['text after nothing', running('text', 'a\n'), 'Nothing was printed'],
  ['JSON that is none', running('json', '{ a: 1 }\n', 'a.json'), 'JSON'],
  [
    'JSON that was not printed',
    running('json', '{ "a": 1 }\n', undefined, '{ "a": 2 }'),
    'strictly deep-equal',
  ],
  ['a change to what is not there', running('diff', '-b\n+c\n', 'package.json'), '0 times'],
  ['a file without a name', running('html', '<p>\n'), 'A file needs a name.'],
  [
    'a workflow that GitHub does not read',
    running('yaml', 'on: push\njobs:\n  a:\n    step: []\n', '.github/workflows/a.yml'),
    "Unexpected value 'step'",
  ],
  [
    'a workflow whose command fails',
    running(
      'yaml',
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: exit 3\n',
      '.github/workflows/a.yml',
    ),
    'ended with 3',
  ],
])('%s is found out', (_what, run, message) => {
  expect(run).toThrow(message)
})

test('a change is made where its lines are', () => {
  reader.write('a.txt', 'a\nb\nc\n')
  running('diff', ' a\n-b\n+d\n', 'a.txt')()
  expect(running('sh', 'cat a.txt\n')()).toBe('a\nd\nc\n')
})

test('a folder that the reader enters stays theirs', () => {
  running('sh', 'mkdir -p inner\ncd inner\n')()
  expect(running('sh', 'basename "$PWD"\n')()).toBe('inner\n')
})
