import { resources } from '@openpartner/schemas'
import { identifiers, type SampleRequest } from './request.ts'

/** The import of a validator, by the name of its type. */
function importOf(type: string): string {
  const resource = resources.find((one) => one.type === type)
  if (resource === undefined) throw new Error(`No resource has the type ${type}`)
  return `import { ${type} } from '@openpartner/validators/${resource.name}'`
}

const isResource = (type: string | undefined): type is string => resources.some((one) => one.type === type)

const isIdentifier = (name: string): boolean => identifiers.some((identifier) => identifier === name)

/** The call by `fetch`: what is sent is validated before, and what is read after. */
export function typeScriptOf({ method, url, headers, body, response }: SampleRequest): string {
  // The documents show answers to a patch that are no customers.
  const read = method === 'GET' && isResource(response) ? response : undefined
  const imports = [body?.type, read].filter(isResource).map(importOf)
  const fields = [
    ['Authorization', '`Bearer ${process.env.TOKEN}`'],
    ...headers.map(([name, value]) => [
      /^[A-Za-z]+$/.test(name) ? name : `'${name}'`,
      isIdentifier(name) ? 'crypto.randomUUID()' : `'${value}'`,
    ]),
  ]
  const isSent = body !== undefined
  return [
    ...(imports.length > 0 ? [...imports, ''] : []),
    ...(isSent
      ? [
          `const body = ${JSON.stringify(body.value, null, 2)}`,
          ...(isResource(body.type) ? [`${body.type}.assert(body)`] : []),
          '',
        ]
      : []),
    `const response = await fetch('${url}', {`,
    `  method: '${method}',`,
    '  headers: {',
    ...fields.map(([name, value]) => `    ${name}: ${value},`),
    '  },',
    ...(isSent ? ['  body: JSON.stringify(body),'] : []),
    '})',
    'if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)',
    ...(response === undefined
      ? []
      : [
          'const result: unknown = await response.json()',
          ...(read === undefined ? [] : [`${read}.assert(result)`]),
          'console.log(result)',
        ]),
  ].join('\n')
}
