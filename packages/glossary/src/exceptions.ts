import { phrases } from './phrases.ts'
import { pairs } from './prose/pairs.ts'
import type { Token } from './read/token.ts'

/** Where an avoided word is the right one, and why. */
export interface Exception {
  /** As `never` of the glossary, the list of spellings or a rule of prose has them. */
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
      'docs/guides/stand-in.md',
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
      'packages/site/src/playground/service-answer.ts',
      'packages/conformance/test/openapi/**',
      'packages/messages/src/messages.ts',
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
    words: ['memory'],
    files: ['packages/schema-lint/src/cli/commands/lint/threads/run-in-threads.ts'],
    reason: 'a code of Node: ERR_WORKER_OUT_OF_MEMORY',
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
      'packages/site/test/browser/{first-load,no-script,print}.deep.test.ts',
      'packages/site/.vitepress/navigation.ts',
      'packages/site/test/browser/{guide-site,pages.deep.test}.ts',
      'packages/conformance/test/forms/**',
      'packages/conformance/test/packaging/consumer/form.ts',
      'packages/site/src/playground/{Playground,PlaygroundToolbar,ResultPanel}.vue',
      'packages/site/test/browser/playground/**',
      'packages/site/src/home/*.test.ts',
      'packages/conformance/test/examples/form-*',
      'docs/examples/form/**',
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
      'packages/forms/{src/{words,sentence},build/english-file}.ts',
      'packages/site/build/{countries,pages}/**',
      'packages/site/src/{countries/relevance,rules/filter-state,playground/editor/assistance/completion/source}.ts',
      'packages/site/test/{foreign-text,language-of-parts.deep.test}.ts',
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
    words: ['organis'],
    files: ['packages/registration/src/numbers/general-labels.ts'],
    reason: 'people label their numbers in British English too',
  },
  {
    words: ['form'],
    files: ['**'],
    text: /unknown-form/,
    reason: 'the form of a number of which no scheme is known, in the code of its issue',
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
  {
    words: [
      ...pairs.map(({ insteadOf }) => insteadOf),
      ...phrases.map(({ pattern }) => pattern.source),
      'fault',
    ],
    files: ['docs/guides/style.md'],
    reason: 'the table of pairs has both halves',
  },
  {
    words: ['one-word-heading'],
    files: ['packages/schema-lint/RULES.md'],
    reason: 'the names of the groups of rules, which configurations use too',
  },
  {
    words: ['spelling'],
    files: ['packages/registration/SCHEMES.md'],
    reason: 'names of numbers and titles of sources in the languages of their countries',
  },
  {
    words: ['place'],
    files: [
      'packages/conformance/test/repository/{*places.test.ts,support/places.ts}',
      '.changeset/places-*.md',
    ],
    reason: 'cities and streets, in the documents of the fixtures',
  },
  {
    words: ['fault'],
    files: ['packages/schemas/src/index.ts', 'docs/guides/services.md'],
    kind: 'name',
    reason: 'responses of Partner Center, of the type ApiFault',
  },
]
