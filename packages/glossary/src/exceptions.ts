import type { Token } from './read/token.ts'

/** Where an avoided word is the right one, and why. */
export interface Exception {
  /** As `never` of the glossary or the list of spellings has them. */
  words: readonly string[]
  /** Patterns of paths. */
  files: readonly string[]
  kind?: Token['kind']
  /** The name or word that is excused; any when left out. */
  text?: RegExp
  reason: string
}

export const exceptions: readonly Exception[] = [
  {
    words: ['fault'],
    files: ['**'],
    text: /api-?fault|fault-?of|fault-?code|fault-?answer/i,
    reason: 'the resource ApiFault',
  },
  {
    words: ['fault'],
    files: [
      'packages/stand-in/**',
      'packages/cli/src/serve/**',
      'packages/fixtures/api-fault/**',
      'packages/schemas/src/**/api-fault.ts',
      'packages/schemas/src/{define,definitions,http,operations,rules}/**',
      'packages/schemas/src/{index,issue-codes}.ts',
      'packages/schemas/build/openapi/**',
      'packages/schemas/build/provenance.ts',
      'packages/forms/src/server-issues*.ts',
      'packages/registration/README.md',
      'packages/registration/src/index.ts',
      'packages/registration/src/patterns/registration-number-pattern*.ts',
    ],
    reason: 'answers of Partner Center',
  },
  {
    words: ['finding'],
    files: [
      'packages/schema-lint/**',
      'packages/bench/**/lint/**',
      'packages/conformance/test/{schema-lint,linter}/**',
      '**/*schema-lint*',
      '**/*schema-lint*/**',
      '**/lint*/**',
      '**/rules/**',
      'docs/decisions/*linter*',
    ],
    reason: 'what the linter reports',
  },
  {
    words: ['form'],
    files: [
      'packages/forms/**',
      '{docs,packages/site}/**/form/**',
      '{docs,packages/site}/**/form-demo/**',
      'docs/guides/forms.md',
      'docs/form.md',
      'packages/conformance/test/forms/**',
      'packages/messages/src/**',
    ],
    reason: 'web forms',
  },
  {
    words: ['form'],
    files: ['**'],
    text: /^forms$|form-?(?:demo|data|element|libraries|field|page|values?)|html-?form|(?:from|bind|customer|hook|web|plain|post|react)-?form|-form(?:-\w+)?\.\w+$|^forms?[-.]|\/form/i,
    reason: 'web forms',
  },
  {
    words: ['words'],
    files: ['packages/glossary/**'],
    reason: 'the glossary is about words',
  },
  {
    words: [
      'fault',
      'finding',
      'objection',
      'misfit',
      'diagnostic',
      'problem',
      'catalogue',
      'judge',
      'examine',
      'inspect',
      'mend',
      'gather',
      'surroundings',
      'form',
      'shape',
      'most',
      'least',
      'place',
      'pass',
      'memory',
    ],
    files: ['packages/glossary/**', 'docs/guides/glossary.md'],
    reason: 'the glossary lists them',
  },
  {
    words: ['centre'],
    files: ['packages/registration/test/published/*.json'],
    reason: 'names of organizations',
  },
  {
    words: ['diagnostic'],
    files: ['packages/bench/src/build/typia.ts'],
    reason: "what TypeScript's compiler reports",
  },
]
