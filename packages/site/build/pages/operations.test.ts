import { customerContract } from '@openpartner/schemas'
import { describe, expect, test } from 'vitest'
import { operationFamily } from './operations.ts'
import { calls } from './operations/calls.ts'
import { curlOf } from './operations/curl.ts'
import { requestOf } from './operations/request.ts'

const pages = new Map(operationFamily.pages().map((page) => [page.path, page.text]))
const overview = pages.get('reference/operations/index') ?? ''

/** OpenAPI has one operation for a method and a path, so the page of the other creation is this one. */
const pageOf = (id: string): string =>
  pages.get(`reference/operations/${id === 'create-indirect-customer' ? 'create-customer' : id}`) ?? ''

describe.each(customerContract.operations.map((operation) => [operation.id, operation] as const))(
  '%s',
  (id, { method, path, request, response }) => {
    test('has a page with its method, path and bodies', () => {
      expect(pageOf(id)).toContain(`${method} ${path}`)
      for (const resource of [request, response].filter((body) => body !== null)) {
        expect(pageOf(id)).toContain(`(/reference/resources/${resource})`)
      }
      expect(pageOf(id)).toContain('| 429 |')
    })
  },
)

test('every call has a page, and the overview links to it', () => {
  expect(pages.size).toBe(calls.length + 1)
  for (const { operation } of calls)
    expect(overview).toContain(`(/reference/operations/${operation.operationId})`)
  expect(overview).toContain('(/openapi.json)')
})

test('a link to a schema of the document leads to its section', () => {
  for (const text of pages.values()) {
    for (const [, anchor = ''] of text.matchAll(/\]\(#([a-z]+)\)/g)) {
      expect(text.toLowerCase()).toContain(`\n## ${anchor}\n`)
    }
  }
})

describe('curl', () => {
  const curl = (id: string): string => {
    const call = calls.find(({ operation }) => operation.operationId === id)
    return call === undefined ? '' : curlOf(requestOf(call))
  }

  test('fills the path, and leaves the token to the shell', () => {
    expect(curl('get-customer')).toMatch(
      /^curl --request GET 'https:\/\/[^{}']+\/v1\/customers\/[0-9a-f-]{36}' \\\n/,
    )
    expect(curl('get-customer')).toContain('"Authorization: Bearer $TOKEN"')
  })

  test('has the headers that are required', () => {
    expect(curl('update-billing-profile')).toMatch(/--header 'If-Match: "[^"]+"' \\\n/)
  })

  test('quotes what the shell would read', () => {
    const call = calls.find(({ operation }) => operation.operationId === 'create-customer')
    if (call === undefined) throw new Error('no such call')
    const requestBody = {
      required: true,
      content: { 'application/json': { schema: {}, examples: { one: { value: "it's $HOME" } } } },
    }
    const text = curlOf(requestOf({ ...call, operation: { ...call.operation, requestBody } }))
    expect(text).toContain(String.raw`--data '"it'\''s $HOME"'`)
  })
})
