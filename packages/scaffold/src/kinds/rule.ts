import { camelCase } from 'change-case'
import { insertInOrder, replaceOnce } from '../insert.ts'
import { type Kind, kebabCase, mistake, type Repository, scaffold } from '../kind.ts'
import { addSentence } from '../sentences.ts'

const rules = 'packages/schemas/src/rules'
const fixtures = 'packages/fixtures'

interface Document {
  [name: string]: unknown
}

/** The part that a pointer's last step belongs to. */
const parentOf = (document: Document, steps: readonly string[]): Document =>
  steps.slice(0, -1).reduce((part, step) => (part[step] ??= {}) as Document, document)

/** A valid document from a country with registration numbers, which then breaks the rule. */
function invalidFixture(
  { list, read }: Repository,
  resource: string,
  pointer: string,
  demand: string,
): unknown {
  const steps = pointer.split('/').slice(1)
  const last = steps.at(-1) ?? ''
  const document = list(`${fixtures}/${resource}/valid`)
    .map((file) => JSON.parse(read(`${fixtures}/${resource}/valid/${file}`)) as Record<string, Document>)
    .find(({ companyProfile }) => Boolean(companyProfile?.organizationRegistrationNumber))
  if (document === undefined) return undefined
  const parent = parentOf(document, steps)
  if (demand === 'required-text') delete parent[last]
  else parent[last] = 'Contoso'
  return document
}

const source = (
  code: string,
  pointer: string,
  demand: string,
): string => `import { defineRule } from '../define/rule.ts'
import { from } from '../provenance/origin.ts'

export const ${camelCase(code)} = /* @__PURE__ */ defineRule({
  code: '${code}',
  at: '${pointer}',
  if: { companyCountryIn: 'RegistrationNumberCountry' },
  then: '${demand}',
  provenance: from('assumed', 'openpartner'),
  summary: 'The company is in a country where this property must ${demand === 'required-text' ? '' : 'not '}be present.',
})
`

export const rule: Kind = {
  kind: 'rule',
  description:
    'a rule across fields: its file, its line in a resource, its sentence in every locale, a fixture',
  name: kebabCase,
  example: 'middle-name-not-allowed',
  options: [
    { flags: '--at <pointer>', description: 'JSON Pointer of the property that the issue is reported at' },
    { flags: '--then <demand>', description: 'required-text, not-allowed', default: 'not-allowed' },
    {
      flags: '--resource <resource>',
      description: 'a resource that has it',
      default: 'create-customer-request',
    },
  ],
  write(code, { at = '', then: demand = '', resource = '' }, repository) {
    const { exists, read } = repository
    const path = `packages/schemas/src/resources/${resource}.ts`
    if (!exists(path)) return mistake(`There is no resource "${resource}".`)
    if (!/^(?:\/[A-Za-z0-9]+)+$/.test(at))
      return mistake('A rule reports its issue at a property: give its pointer by --at.')
    if (!['required-text', 'not-allowed'].includes(demand))
      return mistake('A rule demands required-text or not-allowed.')
    if (exists(`${rules}/${code}.ts`)) return mistake(`${rules}/${code}.ts exists.`)
    const required = demand === 'required-text'
    const value = invalidFixture(repository, resource, at, demand)
    if (value === undefined) return mistake(`${fixtures}/${resource}/valid has no document to start from.`)
    const imported = insertInOrder(
      read(path),
      `import { ${camelCase(code)} } from '../rules/${code}.ts'`,
      /^import \{.+\} from '(\.\.\/.+)\.ts'$/,
    )
    const fixture = {
      description: `\`${at.slice(1).replaceAll('/', '.')}\` is ${required ? 'missing' : 'given'}, and the company's country says otherwise.`,
      value,
      issues: [{ code, pointer: at }],
    }
    const sentence = `{Label} ${required ? 'is required' : 'must be left out'} because the company's country is {country}.`
    return scaffold(
      {
        [`${rules}/${code}.ts`]: source(code, at, demand),
        [`${fixtures}/${resource}/invalid/${code}.json`]: `${JSON.stringify(fixture, null, 2)}\n`,
      },
      {
        [path]: replaceOnce(imported, /^( +rules: \[[^\]]*?),?\s*\],$/m, `$1, ${camelCase(code)}],`),
        ...addSentence(repository, code, sentence),
      },
      [
        `write in ${rules}/${code}.ts when the rule applies, what it demands and where that comes from`,
        'name it in `rules` of every other resource that has it, with a fixture each',
        'write its sentence in packages/messages/src/en/index.ts, and translate it in the other locales',
        'write it again, independently, in packages/conformance/src/',
        'npx pnpm generate',
        'npx pnpm build',
        'npx vitest run --root packages/schemas',
      ],
    )
  },
}
