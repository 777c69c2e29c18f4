import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { resources } from './choices.ts'
import { schemaOf, typesOf } from './sources.ts'
import { packageFolder } from '../../build/folders.ts'

const read = (name: string, path: string) => readFileSync(new URL(path, packageFolder(name)), 'utf8')

test.each(resources)(
  'the types of $name are those of the package, with everything they refer to',
  async ({ name, title }) => {
    const text = await typesOf(name)
    expect(text).toMatch(new RegExp(`^/\\*\\* .+ \\*/\nexport type ${title} = `))
    for (const declaration of text.split(/\n\n(?=\/\*\*)/))
      expect(read('@openpartner/types', 'generated/index.d.ts')).toContain(declaration.trim())
    expect(errorsIn(text)).toEqual([])
  },
)

/** Names that are not declared, or declared twice. */
function errorsIn(text: string): string[] {
  const file = ts.createSourceFile('resource.ts', text, ts.ScriptTarget.ES2022)
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (path) => (path === 'resource.ts' ? file : undefined),
  }
  const program = ts.createProgram(['resource.ts'], { noLib: true, types: [] }, host)
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  )
}

test('an undeclared name would be found', async () => {
  const text = await typesOf('customer')
  expect(errorsIn(text.replace('export type ResourceLinks =', 'export type Links ='))).toContain(
    "Cannot find name 'ResourceLinks'.",
  )
})

test('types hold no more than a resource needs', async () => {
  expect(await typesOf('patch-customer-request')).not.toContain('export type Address')
})

test.each(resources)('the schema of $name is the bundle of the package', async ({ name }) => {
  expect(`${await schemaOf(name)}\n`).toBe(
    `${JSON.stringify(JSON.parse(read('@openpartner/schemas', `generated/bundle/${name}.schema.json`)), null, 2)}\n`,
  )
})

test('an unknown resource has neither types nor a schema', async () => {
  expect(await typesOf('constructor')).toBe('')
  expect(await schemaOf('__proto__')).toBe('')
})
