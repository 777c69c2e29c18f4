import type { Family, Page } from '../family.ts'
import { code, table } from '../markdown.ts'
import { servedFolder } from '../schemas/served-files.ts'
import { resourceLink } from './resources/descriptions.ts'
import { generatedJson } from './resources/schema.ts'

type Entry = {
  readonly path: string
  readonly resource: Parameters<typeof resourceLink>[0]
  readonly variant: string
  readonly dialect: string
  readonly bytes: number
}

const { schemas } = generatedJson('manifest.json') as { readonly schemas: readonly Entry[] }

const ours = servedFolder('@openpartner/schemas')
const lint = servedFolder('@openpartner/schema-lint')

/** The variants by their folders, and what each is for. */
const purposes: readonly (readonly [folder: string, title: string, purpose: string])[] = [
  [
    'generated/',
    'JSON Schema 2020-12',
    'The schemas as they are written: one file per resource, which refer to each other by their `$id`.',
  ],
  [
    'generated/draft-07/',
    'Draft-07',
    'The same for engines that know an older dialect, such as the default ajv of Fastify, JSON Forms and rjsf.',
  ],
  [
    'generated/bundle/',
    '2020-12, self-contained',
    'Everything in one file and without an `$id`: for editors, and for whatever loads a single schema by its address.',
  ],
  [
    'generated/bundle/draft-07/',
    'Draft-07, self-contained',
    'The same in the older dialect, which most editors read.',
  ],
  [
    'generated/conditional-free/',
    'Draft-04, without conditions',
    'No `if`, no `$ref` and no `format`: for MongoDB, AWS Glue and OpenAPI 3.0. The rules across fields are missing.',
  ],
]

/** An address as a link to the file, with a button that copies it. */
const address = (path: string, shown: string): string =>
  `<CopiedAddress path="/${path}">${shown}</CopiedAddress>`

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const variant = ([folder, title, purpose]: (typeof purposes)[number]): string => {
  const rows = schemas
    .filter(({ path }) => path === folder + fileName(path))
    .map(({ path, resource, bytes }) => [
      resourceLink(resource),
      address(ours + path, fileName(path)),
      `${(bytes / 1000).toFixed(1)} kB`,
    ])
  return `## ${title}\n\n${purpose}\n\nThey are below ${code(`/${ours}${folder}`)}.\n\n${table(['Resource', 'Schema', 'Size'], rows)}`
}

const others = [
  [`${ours}generated/openapi.json`, 'The operations as OpenAPI 3.1'],
  [`${ours}generated/openapi-3.0.json`, 'The operations as OpenAPI 3.0'],
  [`${ours}generated/issue-codes.json`, 'Every issue code, with its rank'],
  [`${ours}generated/provenance.json`, 'Where every property and every bound comes from'],
  [`${ours}generated/manifest.json`, 'Every schema with its size and SHA-256'],
  [`${lint}generated/schema-lint.config.schema.json`, 'Schema of `schema-lint.config.json`, draft-07'],
  [`${lint}report.schema.json`, 'Schema of the JSON reports of `schema-lint`'],
] as const

const example = `{
  "$schema": "https://openpartner.github.io/openpartner/${lint}generated/schema-lint.config.schema.json"
}`

const page = (): Page => ({
  path: 'reference/schemas/index',
  title: 'Schemas',
  description:
    'The address of every JSON Schema of the Customer resources, in each dialect, for tools that load a schema by its URL.',
  text: `<script setup>
import CopiedAddress from '@site/schemas/CopiedAddress.vue'
</script>

Every published schema has an address on this site, which any origin may read. It contains the major version alone, and the path that the file has in its package; a change that breaks documents gets a new major version. The files are those of the packages [@openpartner/schemas](/reference/packages/schemas/) and [@openpartner/schema-lint](/reference/packages/schema-lint/), byte for byte. To build without a network, or to stay on an exact version, take them from there.

${purposes.map(variant).join('\n\n')}

## Other files

The [test vectors](/guides/other-languages) are below ${code(`/${ours}generated/vectors/`)}, a file per resource.

${table(
  ['File', 'What it holds'],
  others.map(([path, text]) => [address(path, fileName(path)), text]),
)}

An editor that completes and checks the configuration of \`schema-lint\` finds its schema by this line:

\`\`\`json
${example}
\`\`\``,
})

/** The JSON Schemas by their addresses. */
export const schemaFamily: Family = {
  title: 'Schemas',
  link: '/reference/schemas/',
  isLarge: true,
  pages: () => [page()],
}
