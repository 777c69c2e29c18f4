import { expect, test } from 'vitest'
import { readManifest, repository } from '../../src/packages.ts'
import { hooks } from './support/hooks.ts'

const { name, version } = readManifest(`${repository}packages/schema-lint`)

test('the hook is one, with the keys that pre-commit knows', () => {
  expect(hooks).toEqual([
    {
      id: 'schema-lint',
      name: 'schema-lint',
      description: expect.any(String) as string,
      entry: `npx --yes --prefix .git ${name}@${version} --no-config-code`,
      language: 'system',
      files: expect.any(String) as string,
      types_or: ['json', 'yaml'],
      require_serial: true,
    },
  ])
})

test('the hook is for schema files', () => {
  const files = new RegExp(hooks[0]?.files ?? '')
  const names = [
    'a.schema.json',
    'b/c.schema.yaml',
    'd.schema.yml',
    'schema.json',
    'a.schema.json.ts',
    'a.json',
  ]
  expect(names.filter((file) => files.test(file))).toEqual([
    'a.schema.json',
    'b/c.schema.yaml',
    'd.schema.yml',
  ])
})
