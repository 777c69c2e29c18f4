import { camelCase } from 'change-case'
import { insertInOrder } from '../insert.ts'
import { type Kind, kebabCase, mistake, scaffold } from '../kind.ts'

const rules = 'packages/schema-lint/src/rules'

const source = (id: string, group: string): string => `import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

export const ${camelCase(id)} = defineRule({
  id: '${id}',
  group: '${group}',
  severity: 'info',
  presets: [],
  documentation: {
    summary: 'A comment is finished.',
    rationale: 'A note of the authors to themselves tells readers nothing.',
    optIn: 'Drafts have such notes.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.3',
    good: [{ schema: { $comment: 'Bills are sent to this address.' } }],
    bad: [{ schema: { $comment: 'TODO' } }],
  },
  keywords: ['$comment'],
  checkSchema(schema, { report }) {
    if (stringOf(schema, '$comment') !== 'TODO') return
    report({ at: schema, path: ['$comment'], message: '"$comment" says that something is still to be done.' })
  },
})
`

const test = (id: string): string => `import { describeRule } from '../../../test/describe-rule.ts'
import { ${camelCase(id)} } from './${id}.ts'

describeRule(${camelCase(id)}, {
  valid: [{ schema: { const: 'TODO' } }],
  invalid: [{ schema: { $comment: 'TODO' }, findings: [{ pointer: '/$comment' }] }],
})
`

export const lintRule: Kind = {
  kind: 'lint-rule',
  description: 'a rule of schema-lint: its file, its test, its line in the list of its group',
  name: kebabCase,
  example: 'no-to-do-in-comment',
  options: [
    {
      flags: '--group <group>',
      description: 'a folder of packages/schema-lint/src/rules',
      default: 'design',
    },
  ],
  write(id, { group = '' }, { exists, list, read }) {
    const groups = list(rules).filter((folder) => exists(`${rules}/${folder}/index.ts`))
    if (!groups.includes(group)) return mistake(`There is no group "${group}": ${groups.join(', ')}.`)
    if (!id.includes('-')) return mistake('The id of a lint rule is a phrase: at least two words.')
    const elsewhere = groups.find((folder) => exists(`${rules}/${folder}/${id}.ts`))
    if (elsewhere !== undefined) return mistake(`${rules}/${elsewhere}/${id}.ts exists.`)
    const index = `${rules}/${group}/index.ts`
    const imported = insertInOrder(
      read(index),
      `import { ${camelCase(id)} } from './${id}.ts'`,
      /^import \{ \w+ \} from '\.\/(.+)\.ts'$/,
    )
    return scaffold(
      { [`${rules}/${group}/${id}.ts`]: source(id, group), [`${rules}/${group}/${id}.test.ts`]: test(id) },
      { [index]: insertInOrder(imported, `  ${camelCase(id)},`, /^ {2}(\w+),$/) },
      [
        `write what it checks in ${rules}/${group}/${id}.ts: the examples of its documentation are tests`,
        `npx vitest run --root packages/schema-lint ${id}`,
        'npx pnpm --filter @openpartner/schema-lint generate',
      ],
    )
  },
}
