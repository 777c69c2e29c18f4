import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import { runWith } from './support/run-with.ts'

const { file } = temporaryFolder()

const id = '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'
const windows1252 = (text: string): Buffer => Buffer.from(text, 'latin1')

/** The records that a table becomes, its errors and what is noted. */
async function read(name: string, content: string | Buffer, args: readonly string[] = []) {
  const path = file(name, content)
  const out = file('valid.ndjson', '')
  const invalid = file('invalid.ndjson', '')
  const { code, stderr } = await runWith([
    'validate',
    path,
    '--format',
    'ndjson',
    '--invalid',
    invalid,
    '--valid',
    out,
    ...args,
  ])
  const lines = (written: string): string[] =>
    readFileSync(written, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
  const letters = lines(invalid).map((line) => JSON.parse(line) as Letter)
  return {
    code,
    records: [
      ...lines(out).map((line) => JSON.parse(line) as unknown),
      ...letters.flatMap(({ record }) => record ?? []),
    ],
    errors: letters.flatMap(({ error }) => error ?? []),
    letters,
    stderr: stderr.replaceAll(path, 'FILE'),
  }
}

type Letter = {
  readonly line: number
  readonly record?: unknown
  readonly issues?: readonly { readonly pointer: string; readonly code: string }[]
  readonly error?: { readonly line?: number; readonly message: string }
}

test('the export of Partner Center', async () => {
  const content = `\ufeff"Microsoft ID","Company name","Primary domain name","Relationship","Partner note"\r\n"${id}","Contoso ""Nord"", Ltd.","contoso.com","reseller",""\r\n`
  const { code, records, stderr } = await read('customers.csv', content)
  expect(records).toEqual([
    {
      id,
      companyProfile: { companyName: 'Contoso "Nord", Ltd.', domain: 'contoso.com' },
      relationshipToPartner: 'reseller',
    },
  ])
  expect(stderr).toContain('FILE: note: columns without a property were left out: "Partner note"\n')
  expect(code).toBe(0)
})

test.each([
  ['semicolons', ';', 'table.txt'],
  ['tabs', '\t', 'table.txt'],
  ['commas', ',', 'table.json'],
  ['bars', '|', 'table.csv'],
])('%s are detected, by content', async (_, separator, name) => {
  const rows = [
    ['id', 'Company name', 'allowDelegatedAccess'],
    [id, 'Contoso, Ltd; | "x"', 'TRUE'],
  ]
  const content = rows
    .map((row) =>
      row.map((cell) => (/[,;|"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
    )
    .join('\n')
  const expected = [
    { id, companyProfile: { companyName: 'Contoso, Ltd; | "x"' }, allowDelegatedAccess: true },
  ]
  expect((await read(name, content)).records).toEqual(expected)
  expect((await read(`${name}.gz`, gzipSync(content))).records).toEqual(expected)
})

test('what Excel writes: a line with the separator, Windows-1252, CRLF, empty cells at the end', async () => {
  const content = windows1252(
    `sep=;\r\nid;Company name;Country;;\r\n${id};M\u00fcller \u0080 AG;\u00d6sterreich;;\r\n`,
  )
  const { records, stderr } = await read('excel.csv', content)
  expect(records).toEqual([
    {
      id,
      companyProfile: { companyName: 'Müller € AG' },
      billingProfile: { defaultAddress: { country: 'AT' } },
    },
  ])
  expect(stderr).toContain('FILE: note: is not UTF-8 and was read as Windows-1252\n')
  expect(stderr).toContain('"Country" as /billingProfile/defaultAddress/country (--map says otherwise)')
  expect(stderr).toContain(
    'FILE: note: column "Country": 1 cell, on line 3, had the name of a country, which was read as its code\n',
  )
})

test('country names in any language; one that several countries have is left to the validator', async () => {
  const names = ['Turkey', 'Türkiye', 'Turquie', '土耳其', 'tr', 'Congo', 'Nowhere', '']
  const content = `id,Country\n${names.map((name) => `${id},${name}`).join('\n')}\n`
  const { records } = await read('countries.csv', content)
  const codes = records.map(
    (record) =>
      (record as { billingProfile?: { defaultAddress: { country: string } } }).billingProfile?.defaultAddress
        .country,
  )
  expect(codes.toSorted()).toEqual(['TR', 'TR', 'TR', 'TR', 'TR', 'Congo', 'Nowhere', undefined].toSorted())
})

test('--map says what a column is', async () => {
  const args = ['--map', 'Kundnr=/id', '--map', 'Namn=/companyProfile/companyName', '--map', 'Domain=']
  const { records } = await read('mapped.csv', `Kundnr,Namn,Domain\n${id},Contoso,x\n`, args)
  expect(records).toEqual([{ id, companyProfile: { companyName: 'Contoso' } }])
})

test.each([
  [['--map', 'Kundnr'], /It must be column=pointer/],
  [['--map', 'a=/id', '--map', 'a=/id'], /already mapped/],
  [
    ['--map', 'Kundnr=/tenantId'],
    /Customer has no property \/tenantId that a cell can hold; it has:\n {2}\/id\n/,
  ],
  [['--map', 'Kundnr=/companyProfile'], /has no property \/companyProfile/],
])('misuse: %j', async (args, message) => {
  const { code, stdout, stderr } = await runWith(['validate', file('a.csv', 'id\n'), ...args])
  expect(stderr).toMatch(message)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

test.each([
  [
    'a column that --map names is missing',
    `id,Namn\n${id},x\n`,
    ['--map', 'Kundnr=/id'],
    'FILE:1: error: has no column "Kundnr", which --map names; it has "id", "Namn"\n',
  ],
  [
    'two columns for one property',
    `Company name,CompanyName\nx,y\n`,
    [],
    'FILE:1: error: has two columns for /companyProfile/companyName: "Company name", "CompanyName"',
  ],
  [
    'no header',
    `${id},Contoso\n${id},Fabrikam\n`,
    [],
    'FILE:1: error: has no column that is a property of Customer',
  ],
  ['empty', '', [], 'FILE: error: is empty\n'],
  ['blank', '\n\n', [], 'FILE: error: contains only white space\n'],
  [
    'a header that is not closed',
    'id,"Company name\nx,y\n',
    [],
    'FILE:1: error: a quotation mark in this row is not closed\n',
  ],
  [
    'UTF-16',
    Buffer.from('\ufeffid,Domain\n', 'utf16le'),
    [],
    'FILE: error: is little-endian UTF-16; save it as UTF-8\n',
  ],
  [
    'UTF-8 and another encoding',
    Buffer.concat([Buffer.from(`id,Company name\n${id},Å\n${id},`), windows1252('\u00e9\n')]),
    [],
    'FILE:3: error: byte 0xE9 at offset 93 is not valid UTF-8, as the text before it is',
  ],
])('%s', async (_, content, args, message) => {
  const { code, records, stderr } = await read('wrong.csv', content, args)
  expect(stderr).toContain(message)
  expect(records).toEqual([])
  expect(code).toBe(2)
})

test('rows that cannot be read are errors with their lines, and all others are read', async () => {
  const content = [
    'id,Company name,Domain',
    `${id},A,a.com`,
    `${id},B`,
    `${id},C,c.com,more`,
    `${id},"D"x,d.com`,
    `${id},"two`,
    `lines",e.com`,
    `\ufeff${id},F,f.com`,
    `${id},G\0,g.com`,
    `${id},H,h.com\r`,
    `${id},"I,i.com`,
    '',
  ].join('\n')
  const { code, records, errors } = await read('rows.csv', content)
  expect(errors.map(({ line, message }) => [line, message.replace(/[;:,].*/, '')])).toEqual([
    [3, 'the row has 2 cells'],
    [4, 'the row has 4 cells'],
    [5, 'a cell goes on after its closing quotation mark'],
    [8, 'a byte order mark is allowed only at the beginning'],
    [9, 'the row has a NUL character'],
    [11, 'a quotation mark in this row is not closed'],
  ])
  expect(
    records.map(
      (record) => (record as { companyProfile: { companyName: string } }).companyProfile.companyName,
    ),
  ).toEqual(['A', 'two\nlines', 'H'])
  expect(code).toBe(2)
})

test('what a spreadsheet did to values is noted once for each column', async () => {
  const header = 'id,Country,ZIP,Registration number,Phone'
  const rows = [
    // The CNPJ of Banco do Brasil is 00.000.000/0001-91.
    'BR,01310-100,191,5551234',
    'TR,6100,,',
    'US,2134,,1.23E+10',
    'US,02134,,"=""0123"""',
    'SE,11122,,1.5E+11',
  ]
  const { stderr } = await read('damage.csv', `${header}\n${rows.map((row) => `${id},${row}`).join('\n')}\n`)
  expect(stderr).toContain(
    'column "ZIP": 2 cells, the first on line 3, that seem to have lost a 0 at their start',
  )
  expect(stderr).toContain('column "Registration number": 1 cell, on line 2, that seem to have lost a 0')
  expect(stderr).toContain('column "Phone": 2 cells, the first on line 4, in scientific notation')
  expect(stderr).toContain('column "Phone": 1 cell, on line 5, with spreadsheet characters around the value')
})

test('an issue has the line of its row in reports for CI systems', async () => {
  const path = file('lines.csv', `id,Domain\n${id},a.com\n"x",b.com\n`)
  const { stdout } = await runWith(['validate', path, '--format', 'github'])
  expect(stdout).toMatch(/line=3,endLine=3,col=1,endColumn=2::\/id: /)
  const pretty = await runWith(['validate', path])
  expect(pretty.stdout).toContain('CSV · 2 records · Customer')
  expect(pretty.stdout).toContain('✗  line 3')
})
