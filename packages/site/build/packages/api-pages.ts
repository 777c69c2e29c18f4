import type ts from 'typescript'
import type { Page } from '../family.ts'
import { commandsSection } from './commands.ts'
import { namedIn } from './named-in.ts'
import { packagePage } from './package-page.ts'
import { entryProgram, exportsOf } from './program.ts'
import { publishedPackages } from './published.ts'
import { symbolPage } from './symbol-page.ts'
import { type ApiSymbol, describedEntryPoints } from './symbols.ts'
import { typedocPages } from './typedoc.ts'

/** A page for each published package, and one for each export that is not one of many. */
export async function apiPages(): Promise<readonly Page[]> {
  const program = entryProgram()
  const names = (file: string) => exportsOf(program, file).map(({ name }) => name)
  const packages = publishedPackages().map((of) => ({ of, described: describedEntryPoints(program, of) }))
  const all = packages.flatMap(({ described }) => described)
  const symbols = all.flatMap(({ own }) => own)
  const documented = new Map<ts.Declaration, ApiSymbol>(symbols.map((symbol) => [symbol.declaration, symbol]))
  const written = await typedocPages(program, all)

  /** Every page of a package has them in its sidebar. */
  const withMembers = (page: Page): Page => {
    const name = page.path.split('/')[2] ?? ''
    const own = packages.find(({ of }) => of.name === name)?.described.flatMap((part) => part.own) ?? []
    const pages = own.flatMap((symbol) =>
      symbol.path === undefined ? [] : [[symbol.name, symbol.path.split('/').at(-1) ?? ''] as const],
    )
    const sorted = pages.toSorted(([one], [other]) => one.localeCompare(other, 'en'))
    return { ...page, members: { package: name, pages: sorted } }
  }

  const packagePages = packages.map(async ({ of, described }) =>
    packagePage(of, described, names, await commandsSection(of.name)),
  )
  const symbolPages = symbols.flatMap((symbol) => {
    if (symbol.path === undefined || !written.has(symbol.path)) return []
    return [symbolPage(symbol, symbol.path, written, namedIn(program, symbol, documented))]
  })
  return [...(await Promise.all(packagePages)), ...symbolPages].map(withMembers)
}
