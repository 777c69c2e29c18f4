import { identifiers, type SampleRequest } from './request.ts'

const isIdentifier = (name: string): boolean => identifiers.some((identifier) => identifier === name)

/** A JSON value as Python writes it. */
export function pythonText(value: unknown, indent = ''): string {
  if (value === null) return 'None'
  if (value === true) return 'True'
  if (value === false) return 'False'
  if (typeof value !== 'object') return JSON.stringify(value)
  const inner = `${indent}    `
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const lines = Array.isArray(value)
    ? value.map((item) => pythonText(item, inner))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${pythonText(item, inner)}`)
  return lines.length === 0
    ? `${open}${close}`
    : `${open}\n${lines.map((line) => `${inner}${line},\n`).join('')}${indent}${close}`
}

/** The call by the standard library of Python. */
export function pythonOf({ method, url, headers, body, response }: SampleRequest): string {
  const isSent = body !== undefined
  return [
    ...(isSent || response !== undefined ? ['import json'] : []),
    'import os',
    'import uuid',
    'from urllib.request import Request, urlopen',
    '',
    ...(isSent ? [`body = ${pythonText(body.value)}`] : []),
    'request = Request(',
    `    ${JSON.stringify(url)},`,
    `    method="${method}",`,
    '    headers={',
    '        "Authorization": f"Bearer {os.environ[\'TOKEN\']}",',
    ...headers.map(
      ([name, value]) =>
        `        "${name}": ${isIdentifier(name) ? 'str(uuid.uuid4())' : JSON.stringify(value)},`,
    ),
    '    },',
    ...(isSent ? ['    data=json.dumps(body).encode(),'] : []),
    ')',
    'with urlopen(request) as response:',
    response === undefined ? '    print(response.status)' : '    print(json.load(response))',
  ].join('\n')
}
