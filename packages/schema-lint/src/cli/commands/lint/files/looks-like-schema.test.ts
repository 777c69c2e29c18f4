import { expect, test } from 'vitest'
import { isNamedLikeSchema, looksLikeSchema } from './looks-like-schema.ts'

test.each<[string, string, boolean]>([
  ['a.json', '{"$schema":"http://json-schema.org/draft-04/schema#"}', true],
  ['a.json', '{"$schema":"https://json-schema.org/draft/2020-12/schema"}', true],
  ['a.json', '{"$schema":"https://spec.openapis.org/oas/3.1/dialect/base"}', true],
  ['a.json', '{"openapi":"3.0.0"}', true],
  ['a.json', '{"openapi":"2.0"}', false],
  ['a.json', '{"openapi":3.1}', false],
  ['a.json', '{"$schema":"https://json.schemastore.org/tsconfig"}', false],
  ['a.json', '{"$schema":"./json-schema.org/none.json"}', false],
  ['a.json', '{"inner":{"$schema":"https://json-schema.org/draft/2020-12/schema"}}', false],
  ['a.json', '["https://json-schema.org/", "openapi"]', false],
  ['a.json', 'null', false],
  ['a.json', '{\n  "$schema": "http://json-schema.org/draft-07/schema#",\n  "broken"\n}', true],
  ['a.jsonc', '{\n  // openapi\n  "$schema": "http://json-schema.org/draft-07/schema#",\n}', true],
  ['a.yaml', '$schema: https://json-schema.org/draft/2020-12/schema\n', true],
  ['a.yml', `---\n"$schema": 'http://json-schema.org/draft-07/schema#'\n`, true],
  ['a.yaml', 'openapi: "3.1.0"\n', true],
  ['a.yaml', 'info:\n  openapi: 3.1.0\n', false],
  ['a.yaml', '# openapi\nopenapi-file: 3.0\n', false],
])('%s with %j: %s', (path, text, expected) => {
  expect(looksLikeSchema(path, text)).toBe(expected)
  expect(looksLikeSchema(path, `\uFEFF${text}`)).toBe(expected)
})

test.each([
  ['a.schema.json', true],
  ['A.Schema.JSON', true],
  ['a.schema.yml', true],
  ['schema.json', false],
  ['a.schema.json.bak', false],
])('the name %s: %s', (path, expected) => {
  expect(isNamedLikeSchema(path)).toBe(expected)
})
