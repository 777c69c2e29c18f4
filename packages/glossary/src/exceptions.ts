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
    text: /(?:api|throttling|service|creation)-?faults?|faults?-?(?:of|code|answer|name)/i,
    reason: 'the resource ApiFault, and codes of answers of Partner Center',
  },
  {
    words: ['fault'],
    files: [
      'packages/stand-in/**',
      'packages/fixtures/api-fault/**',
      'packages/schemas/src/{http,operations,definitions,rules}/**',
      'packages/schemas/src/define/rule.ts',
      'packages/schemas/build/{openapi/**,provenance.ts}',
      'packages/registration/{README.md,src/index.ts,src/patterns/**}',
      'packages/schemas/src/**/api-fault.ts',
      'packages/forms/{build/rules-file.ts,src/server-issues{.ts,.test.ts,/**}}',
      'packages/site/build/pages/operations/**',
      'packages/site/build/pages/{issues.test,issues/**,resources/provenance}.ts',
      'packages/site/src/home/home.ts',
      'packages/conformance/test/openapi/**',
      '{README,packages/forms/README,docs/index,docs/reference/index}.md',
      'docs/guides/{contradictions,forms,migrating,other-languages,services}.md',
      'docs/decisions/{0015,0026,0027}-*.md',
      'packages/messages/src/messages.ts',
      '.changeset/{forms,forms-words,local-stand-in,openapi-documents}.md',
    ],
    reason: 'answers of Partner Center',
  },
  {
    words: ['finding'],
    files: [
      'packages/schema-lint/**',
      'packages/bench/**/*lint*{,/**}',
      'packages/conformance/test/linter/**',
      'packages/site/build/pages/rules{.ts,/**}',
      'packages/site/build/packages/commands.test.ts',
      'packages/scaffold/src/kinds/lint-rule.ts',
      'docs/decisions/{0025-*,*linter*}',
      'docs/guides/ci.md',
      '**/*schema-lint*{,/**}',
      '.github/actions/schema-lint/**',
    ],
    reason: 'what the linter reports',
  },
  {
    words: ['pass'],
    files: ['packages/schema-lint/src/vitest{,.test}.ts'],
    reason: 'what a matcher of Vitest answers, and the matcher named after it',
  },
  {
    words: ['cancelled'],
    files: ['packages/schema-lint/src/analysis/names/date-names.ts'],
    reason: 'data: property names are written in British spelling too',
  },
  {
    words: ['form'],
    files: [
      'packages/forms/**',
      'packages/messages/src/**',
      'packages/site/**/form{,-demo}/**',
      'packages/site/**/*form*',
      'packages/site/.vitepress/navigation.ts',
      'packages/site/test/browser/{guide-site,pages.deep.test}.ts',
      'packages/conformance/test/forms/**',
      'packages/conformance/test/packaging/consumer/form.ts',
      '{README,docs/form,docs/index,docs/guides/forms,docs/decisions/0013-*}.md',
    ],
    reason: 'web forms',
  },
  {
    words: ['form'],
    files: ['**'],
    text: /^forms$|form-?(?:demo|data|element|libraries|field|page|values?|message)|html-?form|(?:from|bind|customer|hook|web|plain|post|react|plural)-?forms?|-form(?:-\w+)?\.\w+$|^forms?[-.]|about-?form|\/form/i,
    reason: 'web forms, and the plural forms of a language',
  },
  {
    words: ['least', 'most', 'place'],
    files: ['**'],
    kind: 'name',
    text: /^at-?(?:least|most)|^in-?place|^most-?frequent/i,
    reason: 'plain English: at least, at most, in place, most frequent',
  },
  {
    words: ['words'],
    files: [
      'packages/glossary/**',
      'packages/terminal/src/wrap*.ts',
      'packages/bench/src/{corpus/words,lint/schemas}.ts',
      'packages/schema-lint/src/analysis/{names,texts}/**',
      'packages/schema-lint/src/text/**',
    ],
    reason: 'words of a natural language',
  },
  {
    words: ['words'],
    files: ['.changeset/*-words.md'],
    reason: 'changes of words',
  },
  {
    words: ['shape'],
    files: ['docs/examples/trpc/**'],
    reason: "the parameter of tRPC's error formatter",
  },
  {
    words: ['problem', 'diagnostic'],
    files: [
      'packages/conformance/test/{engines/vs-code,openapi/lint,packaging/*}.test.ts',
      'packages/conformance/test/packaging/*.deep.test.ts',
      'packages/bench/src/build/typia.ts',
      'packages/schema-lint/{problem-matcher.json,test/integrations.test.ts}',
    ],
    reason: 'what VS Code, redocly, attw, typia and GitHub call theirs',
  },
  {
    words: ['organis', 'utilis'],
    files: ['**'],
    text: /^organisations(?:reg|num)|^utilis/i,
    reason: 'Swedish and French',
  },
  {
    words: ['organis'],
    files: ['packages/fixtures/*/invalid/*organisation-registration-number*'],
    reason: 'the misspelling is what the fixture is about',
  },
  {
    words: ['diagnostic'],
    files: ['packages/bench/src/build/typia.ts'],
    reason: "what TypeScript's compiler reports",
  },
  {
    words: ['centre'],
    files: ['packages/registration/test/published/*.json'],
    reason: 'names of organizations',
  },
]
