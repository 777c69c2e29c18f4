import ts from 'typescript'
import { alikeOf, isAlike, isAlikeName } from './alike.ts'
import { exportsOf } from './program.ts'
import type { EntryPoint, PublishedPackage } from './published.ts'

/** Something that a package exports, and the page that describes it. */
export type ApiSymbol = {
  readonly name: string
  /** The entry point that names it first. */
  readonly specifier: string
  readonly kind: 'function' | 'constant' | 'class' | 'type'
  readonly declaration: ts.Declaration
  /** Its doc comment, as written. */
  readonly comment: string
  /** The address of its page below the site's base; none if a table says all there is. */
  readonly path: string | undefined
}

/** An entry point with the symbols that it is the first to name, and those that others have named. */
export type Described = {
  readonly entryPoint: EntryPoint
  readonly own: readonly ApiSymbol[]
  readonly again: readonly ApiSymbol[]
}

const kebab = (name: string): string =>
  name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()

function kindOf(declaration: ts.Declaration): ApiSymbol['kind'] {
  if (ts.isFunctionDeclaration(declaration)) return 'function'
  if (ts.isClassDeclaration(declaration)) return 'class'
  if (!ts.isVariableDeclaration(declaration)) return 'type'
  return declaration.type !== undefined && ts.isFunctionTypeNode(declaration.type) ? 'function' : 'constant'
}

function commentOf(declaration: ts.Declaration): string {
  const documented = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  const comment = ts.getJSDocCommentsAndTags(documented).find(ts.isJSDoc)?.comment
  return ts.getTextOfJSDocComment(comment) ?? ''
}

/** The entry points of a package that are not one of many, with what they export. */
export function describedEntryPoints(program: ts.Program, of: PublishedPackage): readonly Described[] {
  const seen = new Map<ts.Declaration, ApiSymbol>()
  const taken = new Set<string>()
  const alone = of.entryPoints.filter(
    (entryPoint) => !alikeOf(of).some((group) => isAlike(entryPoint, group)),
  )
  return alone.map((entryPoint) => {
    const exported = exportsOf(program, entryPoint.declarations).flatMap(
      ({ name, declarations: [declaration] }) =>
        declaration === undefined ? [] : [{ name, declaration, kind: kindOf(declaration) }],
    )
    // Values come first: where a type has the name of a function, the type's page says that it is the type.
    const ordered = exported.toSorted((a, b) => Number(a.kind === 'type') - Number(b.kind === 'type'))
    const again: ApiSymbol[] = []
    const own: ApiSymbol[] = []
    for (const { name, declaration, kind } of ordered) {
      const known = seen.get(declaration)
      if (known !== undefined) {
        again.push(known)
        continue
      }
      const file = taken.has(kebab(name)) ? `${kebab(name)}-type` : kebab(name)
      if (taken.has(file)) throw new Error(`Two exports of ${of.npmName} would have the page ${file}.`)
      taken.add(file)
      const path = isAlikeName(entryPoint, name) ? undefined : `reference/packages/${of.name}/${file}`
      const { specifier } = entryPoint
      const symbol = { name, specifier, kind, declaration, comment: commentOf(declaration), path }
      seen.set(declaration, symbol)
      own.push(symbol)
    }
    return { entryPoint, own, again }
  })
}
