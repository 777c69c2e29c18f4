import ts from 'typescript'
import type { ApiSymbol } from './symbols.ts'

/** The documented symbols that a declaration names, in their order, for links below the code. */
export function namedIn(
  program: ts.Program,
  symbol: ApiSymbol,
  documented: ReadonlyMap<ts.Declaration, ApiSymbol>,
): readonly ApiSymbol[] {
  const checker = program.getTypeChecker()
  const found = new Set<ApiSymbol>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const named = checker.getSymbolAtLocation(node)
      const target =
        named !== undefined && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named
      const known = target?.declarations?.[0] && documented.get(target.declarations[0])
      if (known?.path !== undefined && known !== symbol) found.add(known)
    }
    ts.forEachChild(node, visit)
  }
  visit(symbol.declaration)
  return [...found]
}
