/** A word of this repository: what it means, and the words that would say the same. */
export interface Word {
  word: string
  is: string
  /** Avoided in names and in prose. */
  never: readonly string[]
  /** Avoided in names alone: in prose they are ordinary English. */
  neverInNames: readonly string[]
  /** Where the entry holds; everywhere when left out. */
  where?: string
}

const word = (
  term: string,
  is: string,
  never: { everywhere?: readonly string[]; inNames?: readonly string[]; where?: string } = {},
): Word => ({
  word: term,
  is,
  never: never.everywhere ?? [],
  neverInNames: never.inNames ?? [],
  ...(never.where === undefined ? {} : { where: never.where }),
})

/** The table of the glossary page. */
export const words: readonly Word[] = [
  word('issue', 'something wrong in a document or a number: `code`, `path`, `pointer`, `message`, `params`', {
    everywhere: ['fault', 'finding', 'objection', 'misfit', 'diagnostic'],
    inNames: ['problem'],
  }),
  word('finding', 'what the linter reports about a schema'),
  word(
    'fault',
    'in code, the resource `ApiFault` and what holds one; for readers: an error response, Partner Center’s error',
  ),
  word('syntax error', 'malformed JSON or YAML', { everywhere: ['fault'] }),
  word('format', 'a named text pattern: `uuid`, `email`, `culture`, `domain`', {
    inNames: ['form', 'shape'],
  }),
  word('form', 'a web form'),
  word('rule', 'a constraint across fields; in schema-lint, a lint rule'),
  word('scheme', 'a kind of registration number: `vkn`, `cnpj`', { inNames: ['form'] }),
  word('messages', 'the sentences and labels of one locale', {
    everywhere: ['catalogue'],
    inNames: ['words'],
  }),
  word('resources', 'the list of resources', { everywhere: ['catalogue'] }),
  word('check', 'decide yes or no', {
    everywhere: ['judge', 'examine', 'inspect', 'look at'],
    inNames: ['pass', 'passes'],
  }),
  word('validate', 'decide, and list all issues', { everywhere: ['judge', 'examine', 'inspect', 'look at'] }),
  word('field table', 'what the build writes for listing issues', { inNames: ['shape'] }),
  word('normalizer table', 'what the build writes for the normalizer', { inNames: ['shape'] }),
  word('min, max', 'the ends of a range', { inNames: ['least', 'most'] }),
  word('enum values', 'the texts that an enum allows', { inNames: ['words'] }),
  word('custom', 'supplied by the user: a custom check', { everywhere: ["of one's own"] }),
  word('per', 'for each: one validator per resource', { everywhere: ['one validator a resource'] }),
  word('location', 'where something is in a text: line and column', { inNames: ['place'] }),
  word('fix', 'change a schema so that a finding goes away', { everywhere: ['mend'] }),
  word('run', 'one execution of the linter'),
  word('collect', 'bring together from several places', { everywhere: ['gather'] }),
  word('host', 'what the linter runs in: files, clock, streams', {
    everywhere: ['surroundings'],
    where: 'packages/schema-lint/**',
  }),
  word('cache', 'what the linter keeps between runs', {
    inNames: ['memory'],
    where: 'packages/schema-lint/**',
  }),
]
