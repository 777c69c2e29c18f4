import { servers } from '../../src/http/servers.ts'
import { customerContract } from '../../src/contract.ts'
import { comment } from '../identity.ts'
import type { Dialect } from './dialect.ts'
import { faultExamples, responseComponents } from './faults.ts'
import { headerComponents, parameterComponents } from './parts.ts'
import { paths } from './paths.ts'
import { schemaComponents } from './schemas.ts'

const about = `The calls on Customer resources of the Partner Center REST API, as its documents describe them, with the schemas of \
OpenPartner. Not affiliated with Microsoft.

Responses are open, because the service adds properties; requests are closed, because a typing error must not pass. \
Bodies are application/json or text/json. A tenant may make 500 calls a minute: a further one is rejected with status 429 and \`Retry-After\`.`

const tags = [
  { name: 'Customers', description: 'The customers of a partner.' },
  { name: 'Profiles', description: 'The profiles of one customer.' },
  { name: 'Relations', description: 'What belongs to a customer besides its profiles.' },
  { name: 'Validations', description: 'Checks before a customer is created or changed.' },
]

/** The whole document in one version of OpenAPI. */
export function openApiDocument(dialect: Dialect): object {
  return {
    openapi: dialect.version,
    info: {
      title: 'Partner Center: Customer resources',
      version: 'v1',
      description: about,
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
      'x-comment': comment,
    },
    servers,
    'x-rate-limit': customerContract.rateLimit,
    security: [{ bearer: [] }],
    tags,
    paths: paths(),
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Access token of Microsoft Entra ID for Partner Center.',
        },
      },
      parameters: parameterComponents(dialect),
      headers: headerComponents(dialect),
      responses: responseComponents(),
      examples: faultExamples(),
      schemas: schemaComponents(dialect),
    },
  }
}
