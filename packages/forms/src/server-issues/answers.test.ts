import fc from 'fast-check'
import { locales, mergeMessages, type FormMessages, type Messages } from '@openpartner/messages'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import sv from '@openpartner/messages/sv'
import { describe, expect, test } from 'vitest'
import { mergeServerIssues } from '../server-issues.ts'

const phone = '/billingProfile/defaultAddress/phoneNumber'
const domain = '/companyProfile/domain'
const fault = { code: 600051, description: 'Customer phone number is missing' }
const json = JSON.stringify(fault)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the field is found in an answer', () => {
  test.each([
    ['parsed', fault],
    ['as text', json],
    ['with a byte order mark', `\ufeff${json}`],
    ['with two, and blank lines', `\ufeff\ufeff\r\n ${json}\n`],
    ['as bytes', bytes(json)],
    ['as bytes with a byte order mark', bytes(`\ufeff${json}`).buffer],
    ['as a view of bytes', new DataView(bytes(json).buffer as ArrayBuffer)],
    ['as JSON in JSON', JSON.stringify(json)],
    ['as JSON in JSON with a byte order mark', JSON.stringify(`\ufeff${json}`)],
    ['in a list', [fault]],
    ['in a list of text', `[${json}]`],
    ['in capitals', { Code: '600051', Description: 'x' }],
    ['inside an error', { error: fault }],
    ['inside an error inside an error', { error: { code: 'BadRequest', message: 'x', innererror: fault } }],
    ['inside an error of OData', { 'odata.error': { code: '600051', message: { lang: 'en', value: 'x' } } }],
    ['among details', { error: { code: 'Invalid', details: [{ code: 'x' }, fault] } }],
  ])('%s', (_name, answer) => {
    const issues = mergeServerIssues(answer)
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([['phone-number-required', phone]])
    expect(issues[0]?.params.faultCode).toBe('600051')
  })

  test.each([
    [
      'ASP.NET, model state',
      { Message: 'The request is invalid.', ModelState: { 'customer.CompanyProfile.Domain': ['x'] } },
    ],
    [
      'problem details of ASP.NET',
      { type: 'about:blank', status: 400, errors: { '$.companyProfile.domain': ['x'] } },
    ],
    [
      'problem details by pointer',
      { status: 422, errors: {}, details: [{ pointer: '#/companyProfile/domain', detail: 'x' }] },
    ],
    ['Azure', { error: { code: 'BadArgument', message: 'x', target: 'Domain' } }],
    [
      'Azure, in details',
      { error: { code: 'BadArgument', details: [{ code: 'NullValue', target: 'CompanyProfile.Domain' }] } },
    ],
  ])('that names it in the way of %s', (_name, answer) => {
    const [issue, ...others] = mergeServerIssues(answer)
    expect(others).toEqual([])
    expect(issue).toMatchObject({ code: 'service-refused', pointer: domain })
    expect(issue?.message).toBe('Domain was not accepted by Partner Center.')
  })
})

/** Answers as services, gateways, proxies and browsers give them, and what each is about. */
const answers: Readonly<Record<string, readonly unknown[]>> = {
  busy: [
    { statusCode: 429, message: 'Rate limit is exceeded. Try again in 502 seconds.' },
    { statusCode: 403, message: 'Out of call volume quota. Quota will be replenished in 01:02:03.' },
    { error: { code: 'TooManyRequests', message: 'x' } },
    { error: { code: '429', message: 'Rate limit is exceeded.' } },
    { Message: 'The request has been throttled.' },
    '<html>\r\n<head><title>429 Too Many Requests</title></head>\r\n<body>nginx</body></html>',
    'Too Many Requests',
    new Response('', { status: 429 }),
  ],
  denied: [
    { Message: 'Authorization has been denied for this request.' },
    { code: 1002, description: 'Authorization Failed' },
    { statusCode: 401, message: 'Access denied due to missing subscription key.' },
    {
      error: 'invalid_grant',
      error_description: 'AADSTS70008: The refresh token has expired.',
      error_codes: [70_008],
    },
    { error: { code: 'InvalidAuthenticationToken', message: 'x', innerError: { date: '2026' } } },
    { type: 'https://tools.ietf.org/html/rfc9110', title: 'Forbidden', status: 403 },
    '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY>Reference #18</BODY></HTML>',
    '<html><head><title>403 Forbidden</title></head><body><center>Microsoft-Azure-Application-Gateway/v2</center></body></html>',
    'Unauthorized',
    new Response(null, { status: 401 }),
  ],
  unavailable: [
    '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center></body></html>',
    '\ufeff<!DOCTYPE html><html><head><title>504 Gateway Time-out</title></head></html>',
    "<h2>Our services aren't available right now</h2><p>We're working to restore all services as soon as possible. Service Unavailable</p>",
    'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
    'error code: 522',
    'The service is unavailable.',
    { statusCode: 500, message: 'Internal server error', activityId: 'x' },
    { error: { code: 'ServiceUnavailable', message: 'x' } },
    { status: 503, title: 'x' },
    502,
    new Response('<html>', { status: 504 }),
    new TypeError('Failed to fetch'),
    new TypeError('Load failed'),
    new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
  ],
  unreadable: [
    '',
    '\ufeff',
    ' \n',
    '{"code":600',
    '<!doctype html><title>Contoso</title>',
    'true',
    'null',
    '[]',
    '{}',
    undefined,
    null,
    {},
    [],
    new ArrayBuffer(0),
    { ok: false },
    '\u0000\u0001',
  ],
  none: [
    { code: 2030, description: "Partner isn't onboarded to sell in country/region" },
    { statusCode: 404, message: 'Resource not found' },
    { error: { code: 'BadRequest', message: 'Malformed' } },
    '<title>413 Request Entity Too Large</title>',
  ],
}

test.each(Object.entries(answers))('%s: the whole answer is about that', (kind, all) => {
  for (const answer of all) {
    const issues = mergeServerIssues(answer)
    expect(issues.map(({ code, pointer, params }) => [code, pointer, params.kind ?? 'none'])).toEqual([
      ['service-fault', '', kind],
    ])
  }
})

test('each has a sentence of its own in every language, and repeats nothing of the answer', async () => {
  for (const { locale } of locales) {
    const load = async <Part>(module: string): Promise<Part> =>
      ((await import(import.meta.resolve(`@openpartner/messages/${module}`))) as { default: Part }).default
    const messages = mergeMessages(await load<Messages>(locale), await load<FormMessages>(`${locale}/forms`))
    const sentences = Object.values(answers).map((all) => mergeServerIssues(all[0], { messages })[0]?.message)
    expect(new Set(sentences).size, locale).toBe(Object.keys(answers).length)
    for (const sentence of sentences) expect(sentence).not.toMatch(/unknown|undefined|429|502 |\{/)
  }
})

test('what is said about the whole answer is not hidden by another issue of that kind', () => {
  const custom = { code: 'custom', path: [], pointer: '', message: 'Mine.', params: {} }
  const merged = mergeServerIssues('Bad Gateway', { issues: [custom] })
  expect(merged.map(({ code }) => code)).toEqual(['custom', 'service-fault'])
  expect(mergeServerIssues('Bad Gateway', { issues: merged })).toEqual(merged)
})

describe('the issues of your own service', () => {
  const validated = CreateCustomerRequest.validate({ billingProfile: { email: 'no' } })
  const issues = validated.ok ? [] : validated.issues

  test('are what they were', () => {
    expect(issues.length).toBeGreaterThan(3)
    const bodies = [
      { issues },
      JSON.stringify({ issues }),
      `\ufeff${JSON.stringify(validated)}`,
      issues,
      JSON.stringify(issues),
      // Standard Schema allows steps that are objects.
      { issues: issues.map((issue) => ({ ...issue, path: issue.path.map((key) => ({ key })) })) },
      { issues: issues.map((issue) => ({ ...issue, path: undefined })) },
    ]
    for (const body of bodies) expect(mergeServerIssues(body)).toEqual(issues)
  })

  test('are said in the language of the form', () => {
    const swedish = CreateCustomerRequest.with({ messages: sv }).validate({ billingProfile: { email: 'no' } })
    expect(mergeServerIssues({ issues }, { messages: sv })).toEqual(swedish.ok ? [] : swedish.issues)
  })

  test('may be those of another validator, which have no code', () => {
    const others = [{ message: 'No.', path: ['billingProfile', 'email'] }]
    expect(mergeServerIssues({ issues: others })).toEqual([
      {
        code: 'service-refused',
        path: others[0]?.path,
        pointer: '/billingProfile/email',
        message: 'No.',
        params: {},
      },
    ])
  })

  test('are not taken for those where they are not', () => {
    for (const odd of [{ issues: [] }, { issues: 'x' }, { issues: [null, 1, { code: 'x' }] }, { issues: {} }])
      expect(mergeServerIssues(odd).map(({ code }) => code)).toEqual(['service-fault'])
  })
})

test('an answer that contains itself ends', () => {
  const list: unknown[] = []
  for (let index = 0; index < 100; index += 1) list.push(list)
  const object: Record<string, unknown> = { code: 'x' }
  for (const name of ['error', 'innererror', 'fault', 'details']) object[name] = object
  for (const answer of [list, object, { error: list }])
    expect(mergeServerIssues(answer)).toMatchObject([{ code: 'service-fault' }])
})

test('nothing makes it throw or say nothing', () => {
  const names = [
    'code',
    'Code',
    'error',
    'innererror',
    'data',
    'errors',
    'status',
    'message',
    'issues',
    'path',
  ]
  const body = fc.anything({ key: fc.constantFrom(...names), maxDepth: 4, maxKeys: 4 })
  const text = body.map((value) => `\ufeff${JSON.stringify(value)}`)
  fc.assert(
    fc.property(fc.oneof(body, text, fc.string()), (answer) => {
      const merged = mergeServerIssues(answer)
      expect(merged.length).toBeGreaterThan(0)
      for (const { code, pointer, path, params } of merged) {
        expect(code).toMatch(/./)
        expect(path.length === 0).toBe(pointer === '')
        expect(typeof params).toBe('object')
      }
    }),
    { numRuns: 2000 },
  )
})
