/** A package, and what its files may import from the others. */
export type Layer = {
  readonly holds: string
  /** What `src` may import: entries of packages, where `/*` is any entry, and `type ` allows `import type` alone; `*` is everything. */
  readonly src: readonly string[]
  /** The packages that only its build reads. */
  readonly build?: readonly string[]
}

/** Which package may import which: the arrows point one way, and no relative import leaves its package. */
export const layout: Readonly<Record<string, Layer>> = {
  registration: {
    holds: 'countries and their names, the rule, schemes, numbers, patterns',
    src: ['@openpartner/messages', '@openpartner/messages/*'],
  },
  messages: {
    holds:
      'one folder per locale: sentences of validators, numbers, forms, commands and site; the one formatter',
    src: [],
  },
  schemas: {
    holds:
      'TypeBox sources, one resource per file; rules and issue codes as data; the JSON Schemas made from them',
    src: [],
    build: ['registration'],
  },
  types: { holds: 'generated types, no runtime', src: [], build: ['schemas'] },
  validators: {
    holds: 'compiled validators, one module per resource; normalizers; byte scanner and streams',
    src: [
      'type @openpartner/types',
      'type @openpartner/messages',
      '@openpartner/messages/en',
      '@openpartner/messages/format',
      '@openpartner/registration/company-country',
    ],
    build: ['schemas'],
  },
  forms: {
    holds: 'form helpers for any framework',
    src: [
      'type @openpartner/validators',
      '@openpartner/messages',
      '@openpartner/messages/*',
      '@openpartner/registration',
      '@openpartner/registration/company-country',
    ],
    build: ['schemas'],
  },
  'schema-lint': {
    holds: 'linter and compatibility checker for any JSON Schema; the command `schema-lint`',
    src: ['@openpartner/json-records/*', '@openpartner/report-formats/*', '@openpartner/terminal/*'],
  },
  'stand-in': {
    holds: 'the local stand-in for the Customer API: server, control API, command',
    src: [
      '@openpartner/validators/*',
      '@openpartner/messages/*',
      '@openpartner/registration/*',
      '@openpartner/schemas/*',
      '@openpartner/json-records/*',
      '@openpartner/terminal/*',
    ],
  },
  cli: {
    holds: 'the command `openpartner`: validate, normalize, explain, serve',
    src: [
      '@openpartner/validators/*',
      '@openpartner/messages/*',
      '@openpartner/registration/*',
      '@openpartner/schemas/*',
      '@openpartner/stand-in/*',
      '@openpartner/json-records/*',
      '@openpartner/report-formats/*',
      '@openpartner/terminal/*',
    ],
  },
  site: {
    holds: 'the program of the site: configuration, theme, playground, explorer, generators',
    src: ['*'],
  },
  bench: { holds: 'side-by-side benchmarks', src: ['*'] },
  conformance: {
    holds: 'other engines, real clients and consumers, hostile values, packed tarballs',
    src: ['*'],
  },
  fixtures: { holds: 'documents of every resource, valid and invalid, and their loader', src: [] },
  'json-records': {
    holds: 'reading JSON records with positions and syntax errors',
    src: ['@openpartner/terminal/*'],
  },
  'report-formats': {
    holds: 'reports that CI systems read: GitHub commands, JUnit, SARIF, Markdown',
    src: ['type @openpartner/json-records/region', '@openpartner/terminal/*'],
  },
  terminal: { holds: 'terminal, colors, width, progress and streams of the commands', src: [] },
  'build-helpers': { holds: 'what generators share: files with banners, JSON Schemas, markers', src: [] },
  'test-helpers': { holds: 'what tests share: configuration, executed READMEs, a browser', src: [] },
  scaffold: { holds: '`npx pnpm new`: the first files of a new thing', src: [] },
  glossary: { holds: 'the check of names and prose against the glossary and the style page', src: [] },
}

/** Packages whose build and tests anyone may use: they depend on no other package of ours. */
export const shared = [
  'fixtures',
  'json-records',
  'report-formats',
  'terminal',
  'build-helpers',
  'test-helpers',
]

/** The column *may import* of the architecture page. */
export function mayImport({ src, build = [] }: Layer): string {
  if (src.includes('*')) return 'all'
  const names = src.map((entry) => entry.replace('type ', '').split('/')[1] ?? '')
  const onlyTypes = new Set(
    names.filter((name) => src.every((entry) => !entry.startsWith(`@openpartner/${name}`))),
  )
  const listed = [...new Set(names)].map((name) => (onlyTypes.has(name) ? `${name} (types)` : name))
  return [...listed, ...build.map((name) => `${name} (build)`)].join(', ') || 'nothing'
}
