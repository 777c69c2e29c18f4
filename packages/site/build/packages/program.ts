import ts from 'typescript'
import { publishedPackages } from './published.ts'

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
}

/** The declarations of some files, as a user's compiler sees them. */
export const programOf = (files: readonly string[]): ts.Program => ts.createProgram(files, options)

/** A name that an entry point offers, and where it is declared. */
export type Exported = { readonly name: string; readonly declarations: readonly ts.Declaration[] }

export function exportsOf(program: ts.Program, file: string): readonly Exported[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
  if (module === undefined) return []
  return checker.getExportsOfModule(module).map((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    return { name: symbol.name, declarations: target.declarations ?? [] }
  })
}

/** All files whose declarations somebody can import. */
export const entryFiles = (): readonly string[] =>
  publishedPackages().flatMap(({ entryPoints }) => entryPoints.map(({ declarations }) => declarations))

let entries: ts.Program | undefined

/** The declarations of all entry points, compiled once: that takes seconds. */
export const entryProgram = (): ts.Program => (entries ??= programOf(entryFiles()))
