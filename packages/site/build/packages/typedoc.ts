import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Application, type ProjectReflection, ReflectionKind, type TypeDocOptions } from 'typedoc'
import { load, MarkdownPageEvent } from 'typedoc-plugin-markdown'
import type ts from 'typescript'
import { keyOf, routerOf } from './router.ts'
import type { ApiSymbol, Described } from './symbols.ts'

const options = {
  plugin: [load],
  router: 'site',
  readme: 'none',
  alwaysCreateEntryPointModule: true,
  logLevel: 'Error',
  disableSources: true,
  disableGit: true,
  excludeInternal: true,
  excludeExternals: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  hidePageTitle: true,
  sanitizeComments: true,
  useCodeBlocks: true,
  publicPath: '/',
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  tableColumnSettings: { hideModifiers: true, hideOverrides: true },
}

/** A parameter that a function takes apart has no name in its declaration. */
function nameParameters(project: ProjectReflection): void {
  for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
    if (parameter.name === '__namedParameters') parameter.name = 'options'
  }
}

const pathEntry = (symbol: ApiSymbol): [string, string][] =>
  symbol.path === undefined ? [] : [[keyOf(symbol), symbol.path]]

/** What typedoc writes of each symbol that has a page, by the page's address. */
export async function typedocPages(
  program: ts.Program,
  described: readonly Described[],
): Promise<ReadonlyMap<string, string>> {
  const paths = new Map(described.flatMap(({ own }) => own.flatMap(pathEntry)))
  const app = await Application.bootstrapWithPlugins(options as Partial<TypeDocOptions>)
  app.renderer.defineRouter('site', routerOf(paths))
  const pages = new Map<string, string>()
  app.renderer.on(MarkdownPageEvent.END, ({ url, contents = '' }) => {
    pages.set(url.replace(/\.md$/, ''), contents)
  })

  const project = app.converter.convert(
    described.flatMap(({ entryPoint, own }) => {
      const sourceFile = program.getSourceFile(entryPoint.declarations)
      if (own.length === 0 || sourceFile === undefined) return []
      return [{ displayName: entryPoint.specifier, program, sourceFile }]
    }),
  )
  nameParameters(project)
  // It writes files as well, which nobody needs.
  const folder = await mkdtemp(join(tmpdir(), 'typedoc-'))
  await app.outputs.writeOutput({ name: 'markdown', path: folder }, project)
  await rm(folder, { recursive: true })

  for (const path of paths.values()) if (!pages.has(path)) throw new Error(`typedoc has no page ${path}.`)
  return pages
}
