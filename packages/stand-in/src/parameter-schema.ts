import type { FastifySchema } from 'fastify'
import type { Parameter } from './document.ts'

/** What Fastify checks before a call is answered: each parameter against its schema in the document. */
export function parameterSchema(parameters: readonly Parameter[]): FastifySchema {
  return {
    params: objectOf(parameters, 'path'),
    querystring: objectOf(parameters, 'query'),
    headers: objectOf(parameters, 'header'),
  }
}

function objectOf(parameters: readonly Parameter[], place: Parameter['in']): object {
  const own = parameters.filter((parameter) => parameter.in === place)
  // Node has the names of headers in lower case.
  const nameOf = ({ name }: Parameter): string => (place === 'header' ? name.toLowerCase() : name)
  return {
    type: 'object',
    properties: Object.fromEntries(own.map((one) => [nameOf(one), one.schema ?? { type: 'string' }])),
    required: own.filter(({ required }) => required === true).map(nameOf),
  }
}
