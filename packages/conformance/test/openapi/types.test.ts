import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { afterAll, expect, test } from 'vitest'
import { run } from '../../src/pack.ts'
import { files, pathOf } from './support/documents.ts'

const folder = mkdtempSync(`${tmpdir()}/openpartner-openapi-`)
const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url))

afterAll(() => rmSync(folder, { recursive: true }))

const consumer = `
import type { operations, paths } from './openapi.js'

type Creation = NonNullable<operations['create-customer']['requestBody']>['content']['application/json']
type Created = operations['create-customer']['responses'][201]['content']['application/json']
type Listed = paths['/v1/customers']['get']['responses'][200]['content']['application/json']

const companyProfile = { domain: 'contoso.onmicrosoft.com' }
const defaultAddress = { addressLine1: '1 Main Street', city: 'Redmond', country: 'US' } as const
const billingProfile = { email: 'e@contoso.example', culture: 'en-us', language: 'en', companyName: 'C', defaultAddress }
export const creation: Creation = { companyProfile, billingProfile }
// @ts-expect-error the billing profile is missing
export const incomplete: Creation = { companyProfile }
export const idOf = (created: Created): string => created.id
export const countOf = (listed: Listed): number => listed.items.length
export const update: operations['update-billing-profile']['parameters']['header']['If-Match'] = '"1"'
`

test.each(files)('openapi-typescript turns OpenAPI %s into types that compile', async (version, file) => {
  const own = `${folder}/${version}`
  const types = astToString(await openapiTypescript(new URL(`file://${pathOf(file)}`)))
  run('mkdir', [own], folder)
  writeFileSync(`${own}/openapi.d.ts`, types)
  writeFileSync(`${own}/consumer.ts`, consumer)
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2022',
    types: [],
    skipLibCheck: false,
  }
  writeFileSync(`${own}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
  expect(run(tsc, ['-p', `${own}/tsconfig.json`], own)).toMatchObject({ status: 0, output: '' })
})
