import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  clean,
  contradictory,
  findingsIn as allFindingsIn,
  lintIn,
  project,
  temporaryFolder,
  write,
} from './support/cli.ts'

const parent = temporaryFolder()
const only = ['--rule', 'no-contradictory-bounds']
const rule = 'no-contradictory-bounds'

/** What one rule finds, the one that is named last. */
async function findingsIn(folder: string, args: readonly string[]): Promise<readonly string[]> {
  const named = args[args.lastIndexOf('--rule') + 1] ?? ''
  return (await allFindingsIn(folder, args)).filter((finding) => finding.endsWith(` ${named}`))
}

const bad = 'type: integer\nminimum: 10\nmaximum: 1\n'

/** A specification in many files, as large ones are written: references in place of operations, too. */
const specification = {
  'spec/api.yaml': `openapi: 3.0.3
paths:
  /pets:
    get: { $ref: resources/pets/list.yml }
  /pets/{id}: { $ref: "resources/pets/item.yml" }
components:
  schemas: { $ref: models/all.yml }
  responses:
    default: { $ref: common/responses.yml#/default }
`,
  'spec/resources/pets/list.yml': `parameters:
  - $ref: ../../common/parameters.yml#/limit
responses:
  default: { $ref: ../../common/responses.yml#/default }
`,
  'spec/resources/pets/item.yml': `get:
  responses:
    "200": { content: { application/json: { schema: { $ref: models/pet.yml } } } }
`,
  'spec/resources/pets/models/pet.yml': `type: object
properties:
  age: { $ref: ../../../models/age.yml }
  nick: { type: string, nullable: true }
  same: { $ref: pet.yml }
`,
  'spec/models/age.yml': bad,
  'spec/models/all.yml': `default: { minimum: 10, maximum: 1 }
example: { $ref: ../resources/pets/models/pet.yml }
`,
  'spec/common/parameters.yml': `limit: { in: query, name: limit, schema: { minimum: 10, maximum: 1 }, example: { schema: { minimum: 2, maximum: 1 } } }
unused: { schema: { minimum: 10, maximum: 1 } }
`,
  'spec/common/responses.yml': `default:
  headers: { default: { schema: { minimum: 10, maximum: 1 } } }
  content: { text/plain: { schema: { minimum: 10, maximum: 1 } } }
`,
  'spec/data.yml': 'minimum: 10\nmaximum: 1\n',
}

const expected = [
  'spec/models/age.yml#/minimum',
  'spec/models/all.yml#/default/minimum',
  'spec/common/parameters.yml#/limit/schema/minimum',
  'spec/common/responses.yml#/default/headers/default/schema/minimum',
  'spec/common/responses.yml#/default/content/text~1plain/schema/minimum',
].map((at) => `${at} ${rule}`)

test.each([['spec/api.yaml'], ['spec'], ['**/*.yaml'], ['spec/**/*.yml spec/api.yaml']])(
  'every schema of a split specification is found, from %s',
  async (paths) => {
    const folder = project(parent, specification)
    expect((await findingsIn(folder, [...paths.split(' '), ...only])).toSorted()).toEqual(expected.toSorted())
  },
)

test('the parts have the dialect of the specification, and nothing else is found in them', async () => {
  const folder = project(parent, specification)
  expect((await allFindingsIn(folder, ['spec'])).filter((finding) => !expected.includes(finding))).toEqual([])
  const { stderr, stdout } = await lintIn(folder, ['spec', '--rule', `${rule}:off`])
  expect(stdout).toBe('✓ No findings in 8 files · 1 skipped\n')
  expect(stderr).toContain('1 file skipped: not a JSON Schema by name, $schema or openapi')
})

test('a part is linted again when what refers to it says otherwise', async () => {
  const folder = project(parent, {
    'api.json': { openapi: '3.1.0', components: { schemas: { A: { $ref: 'part.json#/a' } } } },
    'part.json': { a: { schema: contradictory, minimum: 10, maximum: 1 } },
  })
  const args = ['api.json', ...only, '--cache']
  expect(await findingsIn(folder, args)).toEqual([`part.json#/a/minimum ${rule}`])
  write(folder, {
    'api.json': { openapi: '3.1.0', components: { parameters: { A: { $ref: 'part.json#/a' } } } },
  })
  expect(await findingsIn(folder, args)).toEqual([`part.json#/a/schema/minimum ${rule}`])
})

test('what a part refers to in itself is linted, and what a discriminator maps to', async () => {
  const folder = project(parent, {
    'api.yaml': 'openapi: 3.1.0\ncomponents: { schemas: { A: { $ref: part.yml#/A } } }\n',
    'part.yml': `A:
  discriminator: { propertyName: k, mapping: { c: c.yml } }
  items: { $ref: '#/B' }
B: { items: { $ref: '#/C' } }
C: { minimum: 10, maximum: 1 }
D: { minimum: 10, maximum: 1 }
`,
    'c.yml': bad,
  })
  expect(await findingsIn(folder, ['api.yaml', ...only])).toEqual([
    `c.yml#/minimum ${rule}`,
    `part.yml#/C/minimum ${rule}`,
  ])
})

test('what a JSON Schema refers to is linted, as far as it is a schema', async () => {
  const folder = project(parent, {
    'a.schema.json': {
      $schema: 'http://json-schema.org/draft-07/schema#',
      properties: { b: { $ref: 'b.json' }, c: { $ref: 'data.json#/shared/c' }, d: { $ref: 'gone.json' } },
    },
    'b.json': { ...contradictory, items: { $ref: 'deep/d.json' } },
    'deep/d.json': { ...contradictory, not: { $ref: '../a.schema.json' } },
    'data.json': { shared: { c: contradictory }, minimum: 10, maximum: 1, type: 'module' },
    'node_modules/e/e.json': contradictory,
    'f.schema.json': { $ref: 'node_modules/e/e.json' },
    'g.json': contradictory,
    'h.schema.json': { $ref: 'g.json' },
    'schema-lint.config.json': { ignore: ['g.json'] },
  })
  expect(await findingsIn(folder, only)).toEqual([
    `b.json#/minimum ${rule}`,
    `data.json#/shared/c/minimum ${rule}`,
    `deep/d.json#/minimum ${rule}`,
  ])
  const { code, stdout } = await lintIn(folder, ['--rule', 'resolvable-reference'])
  expect(stdout).toContain('"$ref" leads to "gone.json", but no such file was read.')
  expect(code).toBe(1)
})

test('a reference of a specification to nothing is an error', async () => {
  const folder = project(parent, {
    'api.yaml':
      'openapi: 3.1.0\npaths:\n  /a: { $ref: gone.yml }\n  /b: { $ref: part.yml#/gone }\n  /c: { $ref: "https://example.com/c.yml" }\n',
    'part.yml': 'a: {}\n',
  })
  expect(await findingsIn(folder, ['api.yaml', '--rule', 'resolvable-reference'])).toEqual([
    'api.yaml#/paths/~1a/$ref resolvable-reference',
    'api.yaml#/paths/~1b/$ref resolvable-reference',
  ])
  const { stderr } = await lintIn(folder, ['api.yaml', '--verbose'])
  expect(stderr).toContain(
    '1 document referred to but not read, because on the network or outside the repository.\n  https://example.com/c.yml\n',
  )
})

test('files of any name: by a glob if they look like schemas, and by the configuration', async () => {
  const files = {
    'models/pet.yml': bad,
    'models/values.yml': 'minimum: 10\nmaximum: 1\n',
    'models/data.yml': 'type: module\nminimum: 10\nmaximum: 1\n',
  }
  const folder = project(parent, files)
  expect(await findingsIn(folder, ['models/*.yml', ...only])).toEqual([`models/pet.yml#/minimum ${rule}`])
  const config = { 'schema-lint.config.json': { include: ['models/{pet,values}.yml'] } }
  const included = project(parent, { ...files, ...config })
  const both = ['models/pet.yml', 'models/values.yml'].map((name) => `${name}#/minimum ${rule}`)
  expect(await findingsIn(included, only)).toEqual(both)
  expect(await findingsIn(included, ['models', ...only])).toEqual(both)
  expect(await findingsIn(join(included, 'models'), only)).toEqual(
    both.map((each) => each.replace('models/', '')),
  )
})

test.each([
  [['a.schema.json', 'none/*.json'], 'No schema found in "none/*.json". No files match.'],
  [['a.schema.json', 'empty'], 'No schema found in "empty". No files match.'],
  [['a.schema.json', 'data'], 'No schema found in "data". Name the file itself to lint it anyway.'],
])('of the arguments %j, one leads to no schema', async (args, message) => {
  const folder = project(parent, { 'a.schema.json': clean, 'data/b.json': {} })
  mkdirSync(join(folder, 'empty'))
  const { code, stdout, stderr } = await lintIn(folder, args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(`${message}\n`)
})

test('an included glob that matches nothing is named', async () => {
  const folder = project(parent, {
    'a.schema.json': clean,
    'schema-lint.config.json': { include: ['models/*.yml'] },
  })
  const { code, stderr } = await lintIn(folder, [])
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'No file matches "models/*.yml", which "include" names.\n',
  })
})

test('links that are skipped are counted and named', async () => {
  const folder = project(parent, { 'in/a.schema.json': clean, 'other/b.schema.json': clean })
  symlinkSync('../other', join(folder, 'in/folder'))
  symlinkSync('a.schema.json', join(folder, 'in/latest.schema.json'))
  symlinkSync('a.schema.json', join(folder, 'in/latest.txt'))
  const { stderr, stdout } = await lintIn(folder, ['in', '--verbose'])
  expect(stderr).toContain(
    '2 symbolic links skipped: name the target to lint it.\n  in/folder\n  in/latest.schema.json\n',
  )
  expect(stdout).toContain('· 2 skipped\n')
  const matched = await lintIn(join(folder, 'other'), ['../in/*.schema.json', '--verbose'])
  expect(matched.stderr).toContain('1 symbolic link skipped: name the target to lint it.\n  ../in/latest')
})
