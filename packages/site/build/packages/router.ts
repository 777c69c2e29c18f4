import { type Reflection, ReflectionKind } from 'typedoc'
import { MemberRouter } from 'typedoc-plugin-markdown'
import type { ApiSymbol } from './symbols.ts'

/** The key of a symbol for typedoc, whose modules are named by their specifiers. */
export const keyOf = ({ specifier, name }: Pick<ApiSymbol, 'specifier' | 'name'>): string =>
  `${specifier} ${name}`

/** A router of typedoc that puts every symbol where the site has its page. */
export function routerOf(paths: ReadonlyMap<string, string>): typeof MemberRouter {
  return class extends MemberRouter {
    override getIdealBaseName(reflection: Reflection): string {
      if (reflection.kind === ReflectionKind.Module) return `modules/${reflection.name}`
      const key = keyOf({ specifier: reflection.parent?.name ?? '', name: reflection.name })
      return paths.get(key) ?? `rest/${key}`
    }
  }
}
