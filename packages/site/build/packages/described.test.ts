import ts from 'typescript'
import { expect, test } from 'vitest'
import { entryFiles, entryProgram, exportsOf } from './program.ts'

const program = entryProgram()

const declarations = new Map(
  entryFiles().flatMap((file) =>
    exportsOf(program, file).flatMap(({ name, declarations: [declaration] }) =>
      declaration === undefined ? [] : [[declaration, name] as const],
    ),
  ),
)

/** The parameters of a function, and those that its doc comment describes; both by position. */
function parametersOf(declaration: ts.Declaration): readonly [parameters: number, described: number] {
  const isConstant = ts.isVariableDeclaration(declaration)
  const signature = isConstant ? declaration.type : declaration
  if (signature === undefined || !(ts.isFunctionDeclaration(signature) || ts.isFunctionTypeNode(signature)))
    return [0, 0]
  const tags = ts
    .getJSDocTags(isConstant ? declaration.parent.parent : declaration)
    .filter(ts.isJSDocParameterTag)
    .filter(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? '') !== '')
  return [signature.parameters.length, tags.length]
}

test('every parameter of every function has a description', () => {
  const functions = [...declarations].map(
    ([declaration, name]) => [name, ...parametersOf(declaration)] as const,
  )
  expect(functions.filter(([, parameters]) => parameters > 0).length).toBeGreaterThan(60)
  expect(functions.filter(([, parameters, described]) => described < parameters)).toEqual([])
})

test('every option has a description', () => {
  const options = [...declarations].flatMap(([declaration, name]) =>
    name.endsWith('Options') &&
    ts.isTypeAliasDeclaration(declaration) &&
    ts.isTypeLiteralNode(declaration.type)
      ? declaration.type.members.map((member) => [`${name}.${member.name?.getText() ?? ''}`, member] as const)
      : [],
  )
  expect(options.length).toBeGreaterThan(15)
  expect(
    options.filter(([, member]) => ts.getJSDocCommentsAndTags(member).length === 0).map(([name]) => name),
  ).toEqual([])
})
