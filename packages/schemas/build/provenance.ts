import { resourceList } from '../src/resource-list.ts'
import { faults } from '../src/http/faults.ts'
import { parameters } from '../src/http/parameters.ts'
import { responseHeaders } from '../src/http/response-headers.ts'
import { servers } from '../src/http/servers.ts'
import { operations } from '../src/operations/index.ts'
import { rulesOfSchema } from '../src/define/object.ts'
import { rules } from '../src/generated/rules.ts'
import { from, type Origin, ownClosing } from '../src/provenance/origin.ts'
import { sources } from '../src/provenance/sources.ts'
import { ownOrigin } from './own-origin.ts'
import { constraintsOf, propertiesOf } from './properties.ts'
import { resourceSchemas } from './sources.ts'

/** The provenance file: the origin of every property and constraint, by resource, and of the rules across fields. */
export function provenanceFile(): string {
  const resources = Object.fromEntries(
    resourceList.map(({ name, provenance }) => [
      name,
      Object.fromEntries(
        propertiesOf(resourceSchemas.get(name) ?? {}).map((property) => {
          const origin = provenance[property.name]
          if (origin === undefined) throw new Error(`No provenance for ${name}: ${property.name}`)
          const { constraints, ...own } = origin
          const origins = constraintsOf(property).map((keyword) => [
            keyword,
            constraints[keyword] ?? ownOrigin(keyword, property.schema),
          ])
          return [
            property.name,
            { ...own, constraints: Object.fromEntries(origins) as Record<string, Origin> },
          ]
        }),
      ),
    ]),
  )
  return `${JSON.stringify({ sources, resources, rules: ruleOrigins(), calls: callOrigins() }, null, 2)}\n`
}

type RuleOrigin = Origin & { readonly resources: readonly string[] }

/** The origin of the rules across fields and of closed objects, with the resources that enforce them. */
function ruleOrigins(): Readonly<Record<string, RuleOrigin>> {
  const names = (enforces: (schema: (typeof resourceList)[number]['schema']) => boolean): string[] =>
    resourceList.filter(({ schema }) => enforces(schema)).map(({ name }) => name)
  return {
    ...Object.fromEntries(
      rules.map((rule) => [
        rule.name,
        { ...rule.provenance, resources: names((schema) => rulesOfSchema(schema).includes(rule)) },
      ]),
    ),
    'unknown-property': {
      ...ownClosing,
      resources: names((schema) => 'additionalProperties' in schema),
    },
  }
}

/** The origin of every call and of what calls share, for the OpenAPI documents. */
function callOrigins(): object {
  const origins = (parts: Readonly<Record<string, { readonly origin: Origin }>>): object =>
    Object.fromEntries(Object.entries(parts).map(([name, { origin }]) => [name, origin]))
  return {
    operations: Object.fromEntries(operations.map(({ id, origin }) => [id, origin])),
    parameters: origins(parameters),
    responseHeaders: origins(responseHeaders),
    faults: origins(faults),
    servers: Object.fromEntries(servers.map(({ url }) => [url, from('documented', 'rest-urls')])),
  }
}
