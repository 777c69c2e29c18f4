import { python } from './python.ts'

/** The call that sends a resource. */
export type Call = {
  readonly method: string
  readonly url: string
  /** The type of the resource, `CreateCustomerRequest`, and its name, `create-customer-request`. */
  readonly type: string
  readonly name: string
}

const indented = (value: unknown): string => JSON.stringify(value, null, 2)

/** For a POSIX shell. Nothing in JSON ends the quoted text but its last line. */
export const asCurl = ({ method, url }: Call, value: unknown): string => `curl --request ${method} '${url}' \\
  --header "Authorization: Bearer $PARTNER_CENTER_TOKEN" \\
  --header "Content-Type: application/json" \\
  --header "MS-RequestId: $(uuidgen)" \\
  --data-binary @- <<'JSON'
${indented(value)}
JSON
`

/** Validates before it calls. JSON is an expression of JavaScript, but for one name. */
export const asTypeScript = ({ method, url, type, name }: Call, value: unknown): string =>
  `import { ${type} } from '@openpartner/validators/${name}'

const document = ${indented(value).replaceAll(/^(\s*)"__proto__":/gm, '$1["__proto__"]:')}

const result = ${type}.validate(document)
if (!result.ok) throw new Error(result.issues.map(({ pointer, message }) => \`\${pointer}: \${message}\`).join('\\n'))

const response = await fetch('${url}', {
  method: '${method}',
  headers: {
    Authorization: \`Bearer \${process.env.PARTNER_CENTER_TOKEN}\`,
    'Content-Type': 'application/json',
    'MS-RequestId': crypto.randomUUID(),
  },
  body: JSON.stringify(result.value),
})
if (!response.ok) throw new Error(await response.text())
console.log(await response.json())
`

/** With nothing but the standard library. */
export const asPython = ({ method, url }: Call, value: unknown): string => `import json
import os
import urllib.request
import uuid

document = ${python(value)}

request = urllib.request.Request(
    "${url}",
    method="${method}",
    headers={
        "Authorization": f"Bearer {os.environ['PARTNER_CENTER_TOKEN']}",
        "Content-Type": "application/json",
        "MS-RequestId": str(uuid.uuid4()),
    },
    data=json.dumps(document).encode(),
)
with urllib.request.urlopen(request) as response:
    print(json.load(response))
`
