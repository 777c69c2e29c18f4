const id = '3b9b8d1a-2c2a-4c86-8a0c-6f7c1a9d5e10'
const complete = { id, companyName: 'Contoso', attributes: { objectType: 'Example' } }

const invalid = (description: string, value: unknown, pointer: string, code = 'type') => ({
  description,
  value,
  issues: [{ code, pointer }],
})

const tooLong = (property: 'id' | 'companyName', limit: number) => ({
  description: `\`${property}\` has ${limit + 1} characters; ${limit} are allowed.`,
  value: { ...complete, [property]: '' },
  repeat: { pointer: `/${property}`, text: 'x', times: limit + 1 },
  issues: [{ code: 'too-long', pointer: `/${property}` }],
})

/** Documents for the properties that the scaffold writes: valid, as clients send them, and one for each constraint. */
export const resourceFixtures = (closed: boolean): Readonly<Record<string, unknown>> => ({
  'valid/complete': complete,
  'valid/empty-object': {},
  'valid/empty-texts': { id: '', companyName: '' },
  'as-sent/nulls': { id, companyName: null },
  'as-sent/pascal-case': { Id: id, CompanyName: 'Contoso' },
  'invalid/document-type': invalid('The document is text, not an object.', 'text', ''),
  'invalid/id-type': invalid('`id` is a number, not text.', { ...complete, id: 5 }, '/id'),
  'invalid/id-too-long': tooLong('id', 36),
  'invalid/company-name-type': invalid(
    '`companyName` is a number, not text.',
    { ...complete, companyName: 5 },
    '/companyName',
  ),
  'invalid/company-name-too-long': tooLong('companyName', 256),
  'invalid/attributes-type': invalid(
    '`attributes` is text, not an object.',
    { ...complete, attributes: 'x' },
    '/attributes',
  ),
  ...(closed
    ? {
        'invalid/unknown-property': invalid(
          '`extra` is not a property.',
          { ...complete, extra: 1 },
          '/extra',
          'unknown-property',
        ),
      }
    : {}),
})
