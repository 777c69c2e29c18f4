import { expect, test } from 'vitest'
import { usual } from '../../choices.ts'
import { loadTools } from '../../load-tools.ts'
import { validateText } from '../../validate-text.ts'
import { repairs } from '../index.ts'
import { names } from './country-code.ts'

await Promise.all([repairs.load(), names.load()])
const tools = await loadTools({ ...usual, level: 'format' })

const document = {
  companyProfile: { domain: 'contoso.onmicrosoft.com' },
  billingProfile: {
    email: 'kim@contoso.example',
    culture: 'en-US',
    language: 'en',
    companyName: 'Contoso',
    defaultAddress: {
      addressLine1: '1 Main Street',
      city: 'Redmond',
      state: 'WA',
      postalCode: '98052',
      country: 'US',
      firstName: 'Kim',
      lastName: 'Lee',
    },
  },
}
const valid = JSON.stringify(document, null, 2)

/** The fixes of a text by the pointers of its issues, and the text after each. */
async function fixesOf(text: string): Promise<Record<string, string>> {
  const result = validateText(text, tools)
  if (result.kind !== 'issues') throw new Error(result.message)
  return Object.fromEntries(result.issues.map(({ issue, fixes }) => [issue.pointer, fixes()[0]?.label ?? '']))
}

async function repaired(text: string, pointer: string): Promise<string> {
  const result = validateText(text, tools)
  const found =
    result.kind === 'issues' ? result.issues.find(({ issue }) => issue.pointer === pointer) : undefined
  return (await found?.fixes()[0]?.apply(text))?.text ?? ''
}

const country = '/billingProfile/defaultAddress/country'

test.each([
  ['UK', 'GB'],
  ['United Kingdom', 'GB'],
  ['Great Britain', 'GB'],
  ['DEU', 'DE'],
  ['deutschland', 'DE'],
  ['Türkiye', 'TR'],
  ['Turkey', 'TR'],
  ['us', 'US'],
  [' US ', 'US'],
  ['USA', 'US'],
])('%s is written as %s', async (given, code) => {
  const text = valid.replace('"US"', JSON.stringify(given))
  expect(await fixesOf(text)).toMatchObject({ [country]: `Write ${code}` })
  expect(await repaired(text, country)).toBe(valid.replace('"US"', JSON.stringify(code)))
})

test.each(['Korea', 'Atlantis', 'XX', ''])(
  'nothing is written for %j, which may be any country',
  async (given) => {
    expect((await fixesOf(valid.replace('"US"', JSON.stringify(given))))[country] ?? '').not.toMatch(/^Write/)
  },
)

test('a name gets the one that was meant, and what is missing is not added beside it', async () => {
  const text = valid.replace('"domain"', '"domian"').replace('"addressLine1"', '"adressLine1"')
  expect(await fixesOf(text)).toEqual({
    '/companyProfile/domian': 'Rename to domain',
    '/companyProfile/domain': '',
    '/billingProfile/defaultAddress/adressLine1': 'Rename to addressLine1',
    '/billingProfile/defaultAddress/addressLine1': '',
  })
  const after = await repaired(text, '/companyProfile/domian')
  expect(await repaired(after, '/billingProfile/defaultAddress/adressLine1')).toBe(valid)
})

test('a property goes to the object that has it', async () => {
  const city = '      "city": "Redmond",\n'
  const text = valid.replace(city, '').replace('"companyName"', '"city": "Redmond",\n    "companyName"')
  expect(await fixesOf(text)).toMatchObject({
    '/billingProfile/city': 'Move to /billingProfile/defaultAddress/city',
  })
  expect(JSON.parse(await repaired(text, '/billingProfile/city'))).toEqual(document)
})

test('a name that is taken is not given twice', async () => {
  const text = valid.replace('"domain"', '"domian": "x", "domain"')
  expect(await fixesOf(text)).toEqual({ '/companyProfile/domian': '' })
})

test.each([
  [
    '"kim@contoso.example"',
    '" kim@contoso.example "',
    '/billingProfile/email',
    'Remove the spaces around it',
  ],
  [
    '"contoso.onmicrosoft.com"',
    '"contoso.onmicrosoft.com\\n"',
    '/companyProfile/domain',
    'Remove the spaces around it',
  ],
])('%s is restored from %s', async (right, wrong, pointer, label) => {
  const text = valid.replace(right, wrong)
  expect(await fixesOf(text)).toEqual({ [pointer]: label })
  expect(await repaired(text, pointer)).toBe(valid)
})

test('a value in quotation marks loses them where the schema wants none', async () => {
  const text = valid.replace('{', '{ "enableGDAPByDefault": "True",')
  expect(await fixesOf(text)).toEqual({ '/enableGDAPByDefault': 'Write true' })
  expect(await repaired(text, '/enableGDAPByDefault')).toBe(text.replace('"True"', 'true'))
})

test('in a list each document is validated by itself', async () => {
  const text = `[${valid}, ${valid.replace('"US"', '"UK"').replace('"domain"', '"domian"')}]`
  expect(await fixesOf(text)).toEqual({
    [`/1${country}`]: 'Write GB',
    '/1/companyProfile/domian': 'Rename to domain',
    '/1/companyProfile/domain': '',
  })
})
