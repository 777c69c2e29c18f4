import type { Resolve } from '../../schema/registry.ts'
import { stringOf, type Subschema } from '../../schema/subschema.ts'
import { referenceChain } from '../references/reference-chain.ts'

/**
 * Whether a text keyword such as `description` is given by a schema, by what it refers to, or by a branch of its
 * `allOf`. True where a reference leads to something unread, which may have one.
 */
export function isAnnotated(schema: Subschema, keywords: readonly string[], resolve: Resolve): boolean {
  const { schemas, complete } = referenceChain(schema, resolve)
  if (!complete || schemas.some((link) => hasText(link, keywords))) return true
  return schemas.some((link) =>
    link.document.childrenOf(link).some((child) => {
      if (child.via?.keyword !== 'allOf') return false
      const branch = referenceChain(child, resolve)
      return !branch.complete || branch.schemas.some((each) => hasText(each, keywords))
    }),
  )
}

function hasText(schema: Subschema, keywords: readonly string[]): boolean {
  return keywords.some((keyword) => (stringOf(schema, keyword) ?? '').trim() !== '')
}
