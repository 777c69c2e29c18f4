import { parseSync } from 'rolldown/utils'
import { lineCounter, proseLines, type Token } from './token.ts'

interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** A sentence has a space between two words; a single text without spaces is a name, an id or a key. */
const isSentence = (text: string): boolean => /\p{L}[\p{L},;:.'’)]* [\p{L}("'`$]/u.test(text)
const isName = (text: string): boolean => /^[A-Za-z][\w-]*$/.test(text)

/** What is imported from elsewhere has the names of elsewhere. */
const isForeign = (source: unknown): boolean =>
  isNode(source) && !/^(?:\.|@openpartner\/)/.test(String(source.value))

/** Names that are declared here, texts and comments; a property that is only read has its name elsewhere. */
export function readTypeScript(file: string, source: string, firstLine = 1): Token[] {
  const { program, comments, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`)
  const lineAt = lineCounter(source)
  const tokens: Token[] = []
  const foreign = new Set<string>()
  const seen = new Set<string>()

  const name = (text: string, offset: number): void => {
    if (seen.has(text)) return
    seen.add(text)
    tokens.push({ kind: 'name', line: firstLine - 1 + lineAt(offset), text })
  }
  const text = (value: string, offset: number): void => {
    const line = firstLine - 1 + lineAt(offset)
    if (isSentence(value)) tokens.push(...proseLines(value, line))
    else if (isName(value)) name(value, offset)
  }

  const visit = (node: Node): void => {
    if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') {
      if (!foreign.has(String(node.name))) name(String(node.name), node.start)
      if (isNode(node.typeAnnotation)) visit(node.typeAnnotation)
      return
    }
    if (node.type === 'Literal' && typeof node.value === 'string') return text(node.value, node.start)
    if (node.type === 'TemplateElement') return text((node.value as { raw: string }).raw, node.start)
    if (node.type === 'JSXText') return text(String(node.value), node.start)
    if (node.type === 'ImportDeclaration') {
      if (isForeign(node.source)) return
      for (const specifier of node.specifiers as Node[]) visit(specifier)
      return
    }
    if (node.type === 'ExportAllDeclaration') return
    if (node.type === 'ExportNamedDeclaration' && isNode(node.source)) {
      if (!isForeign(node.source)) for (const specifier of node.specifiers as Node[]) visit(specifier)
      return
    }
    for (const [key, value] of Object.entries(node)) {
      if (node.type === 'MemberExpression' && key === 'property' && node.computed === false) continue
      if (node.type === 'ImportExpression' && key === 'source') continue
      if (Array.isArray(value)) {
        for (const item of value) if (isNode(item)) visit(item)
      } else if (isNode(value)) visit(value)
    }
  }

  for (const statement of program.body as unknown as Node[]) {
    if (statement.type !== 'ImportDeclaration' || !isForeign(statement.source)) continue
    for (const { local } of statement.specifiers as { local: Node }[]) foreign.add(String(local.name))
  }
  visit(program as unknown as Node)
  for (const comment of comments) {
    const line = firstLine - 1 + lineAt(comment.start)
    const written = comment.value.replaceAll(/^[ \t]*\*/gm, '')
    tokens.push(...proseLines(written, line).map((token) => ({ ...token, comment: true as const })))
  }
  return tokens
}
