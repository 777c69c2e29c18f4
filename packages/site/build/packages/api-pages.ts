import type ts from 'typescript'
import type { Page } from '../family.ts'
import { commandsSection } from './commands.ts'
import { namedIn } from './named-in.ts'
import { packagePage } from './package-page.ts'
import { entryFiles, exportsOf, programOf } from './program.ts'
import { publishedPackages } from './published.ts'
import { symbolPage } from './symbol-page.ts'
import { type ApiSymbol, describedEntryPoints } from './symbols.ts'
import { typedocPages } from './typedoc.ts'

/** A page for each published package, and one for each export that is not one of many. */
export async function apiPages(): Promise<readonly Page[]> {
  const program = programOf(entryFiles())
  const names = (file: string) => exportsOf(program, file).map(({ name }) => name)
  const packages = publishedPackages().map((of) => ({ of, described: describedEntryPoints(program, of) }))
  const all = packages.flatMap(({ described }) => described)
  const symbols = all.flatMap(({ own }) => own)
  const documented = new Map<ts.Declaration, ApiSymbol>(symbols.map((symbol) => [symbol.declaration, symbol]))
  const written = await typedocPages(program, all)

  const packagePages = packages.map(async ({ of, described }) =>
    packagePage(of, described, names, await commandsSection(of.name)),
  )
  const symbolPages = symbols.flatMap((symbol) => {
    const text = symbol.path === undefined ? undefined : written.get(symbol.path)
    if (symbol.path === undefined || text === undefined) return []
    return [symbolPage(symbol, symbol.path, text, namedIn(program, symbol, documented))]
  })
  return [...(await Promise.all(packagePages)), ...symbolPages]
}
