import { expect, test } from 'vitest'
import { tokensOf } from '../read/index.ts'
import { proseMentions } from './check-prose.ts'
import { pairs } from './pairs.ts'

const said = (file: string, source: string) =>
  proseMentions(file, source, tokensOf(file, source)).map(({ line, avoided, text }) => [line, avoided, text])

test.each([
  ['The service returns a fault.', 'fault (in prose)'],
  ['The answer has a code.', 'answer (the noun)'],
  ['The number is not given.', 'given; not given'],
  ['The number is due in 24 countries.', 'due'],
  ['Whoever knows better passes over a code.', 'pass over, lower (a rule)'],
  ['A caller can lower it.', 'pass over, lower (a rule)'],
  ['The wire form is compact.', 'form (of a number or text)'],
  ['The service refuses it.', 'refuse'],
  ['The picture is no text.', 'is no text'],
  ['There is one validator a resource.', 'one validator a resource'],
  ['It is the name of the owner of the code of the country.', 'the number of the country of the company'],
  ['The exit code 2 is misuse.', 'misuse (of a command)'],
  ['An e-mail address is text.', 'e-mail'],
])('%s', (sentence, pair) => {
  expect(said('docs/a.md', sentence).map(([, rule]) => rule)).toContain(pair)
  expect(pairs.map(({ insteadOf }) => insteadOf)).toContain(pair)
})

test.each([
  ['Teh schema is valid.', 'spelling', 'Teh'],
  ['It is an schema.', 'article', 'an'],
  ['It is the the schema.', 'repeated-word', 'the the'],
  [
    `${'One more word is here, '.repeat(9)}and it ends.`,
    'long-sentence',
    'One more word is here, One more word is …',
  ],
  ['See [here](/guides/style).', 'link-text', 'here'],
])('%s', (sentence, rule, text) => {
  expect(said('docs/a.md', sentence)).toEqual([[1, rule, text]])
})

test('headings that say nothing in a list of search results', () => {
  const page = '# Title\n\n## Numbers\n\n## Install\n\n## What to do\n\n## What to do\n'
  expect(said('docs/a.md', page)).toEqual([
    [3, 'one-word-heading', 'Numbers'],
    [9, 'heading-twice', 'What to do'],
  ])
})

test('code, names, addresses and comments are not prose', () => {
  expect(said('docs/a.md', 'Call `refuse` of https://example.com/fualt or toErrorTree.')).toEqual([])
  expect(said('packages/cli/src/a.ts', '// It refuses what is not given.\nconst a = 1')).toEqual([])
  expect(said('packages/cli/src/a.ts', "const message = 'It refuses the file.'")).toEqual([
    [1, 'refuse', 'refuses'],
  ])
  expect(said('packages/cli/src/a.test.ts', "const message = 'It refuses the file.'")).toEqual([])
})
