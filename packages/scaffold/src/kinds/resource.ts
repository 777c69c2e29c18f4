import { camelCase, capitalCase, pascalCase } from 'change-case'
import { insertInOrder } from '../insert.ts'
import { type Kind, kebabCase, mistake, scaffold } from '../kind.ts'
import { resourceFixtures } from './resource-fixtures.ts'

const src = 'packages/schemas/src'

const directions = ['response', 'request', 'shared']

const source = (name: string, closed: boolean): string => {
  const define = closed ? 'closedObject' : 'openObject'
  const attributes = closed ? 'sentAttributes' : 'attributes'
  return `import { Type } from 'typebox'
import { ${attributes} } from '../define/metadata.ts'
import { ${define} } from '../define/object.ts'
import { optionalText } from '../define/text.ts'

export const ${pascalCase(name)}Schema = ${define}(
  '${name}',
  {
    title: '${pascalCase(name)}',
    description: '${capitalCase(name)}.',
    examples: [{ id: '3b9b8d1a-2c2a-4c86-8a0c-6f7c1a9d5e10', companyName: 'Contoso' }],
  },
  {
    id: Type.Optional(optionalText(36, { description: 'Identifier.', examples: ['3b9b8d1a'] })),
    companyName: Type.Optional(
      optionalText(256, { description: 'Name of the company or organization.', examples: ['Contoso'] }),
    ),
    attributes: ${attributes}(),
  },
)
`
}

const provenance = (name: string): string => `import { observed, type ResourceProvenance } from './origin.ts'

const page = ['service-contract'] as const

export const ${camelCase(name)}Provenance: ResourceProvenance = {
  id: observed(page),
  companyName: observed(page),
  attributes: observed(page),
}
`

export const resource: Kind = {
  kind: 'resource',
  description: 'a resource: its TypeBox source, its provenance, its fixtures, its lines in the lists',
  name: kebabCase,
  example: 'partner-relationship',
  options: [{ flags: '--direction <direction>', description: directions.join(', '), default: 'response' }],
  write(name, { direction = '' }, { exists, read }) {
    if (!directions.includes(direction)) return mistake(`A direction is one of ${directions.join(', ')}.`)
    if (exists(`packages/fixtures/${name}`)) return mistake(`packages/fixtures/${name} exists.`)
    const closed = direction === 'request'
    const fixtures = Object.entries(resourceFixtures(closed)).map(([path, value]) => [
      `packages/fixtures/${name}/${path}.json`,
      `${JSON.stringify(value, null, 2)}\n`,
    ])
    const typebox = `${src}/typebox.ts`
    const list = `${src}/resource-list.ts`
    const schema = `${pascalCase(name)}Schema`
    const imported = insertInOrder(
      read(list),
      `import { ${camelCase(name)}Provenance } from './provenance/${name}.ts'`,
      /^import \{ \w+ \} from '\.\/provenance\/(.+)\.ts'$/,
    )
    const entry = `  entry('${direction}', resources.${schema}, ${camelCase(name)}Provenance),`
    const lastOfDirection = imported.lastIndexOf('\n', imported.lastIndexOf(`  entry('${direction}'`) + 1)
    const at = imported.indexOf('\n', lastOfDirection + 1) + 1
    return scaffold(
      {
        [`${src}/resources/${name}.ts`]: source(name, closed),
        [`${src}/provenance/${name}.ts`]: provenance(name),
        ...Object.fromEntries(fixtures),
      },
      {
        [typebox]: insertInOrder(
          read(typebox),
          `export { ${schema} } from './resources/${name}.ts'`,
          /^export \{ \w+ \} from '\.\/resources\/(.+)\.ts'$/,
        ),
        [list]: `${imported.slice(0, at)}${entry}\n${imported.slice(at)}`,
      },
      [
        `write its properties in ${src}/resources/${name}.ts, and where each comes from in ${src}/provenance/${name}.ts`,
        `write its fixtures in packages/fixtures/${name}/: an invalid one breaks one constraint`,
        'npx pnpm generate',
        'npx pnpm build',
        `npx vitest run --root packages/schemas -t ${name}`,
      ],
    )
  },
}
