import { parseSync } from 'rolldown/utils'

type Node = { readonly type: string; readonly start: number; readonly end: number } & {
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The texts of the calls that get a list as their arguments: `f(...list)`, `new C(...list)`, `f.apply(_, list)`. */
export function spreadArguments(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`)
  const found: string[] = []
  const waiting: unknown[] = [program]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (isNode(value) && (isSpread(value) || isApply(value))) {
      found.push(source.slice(value.start, value.end).replaceAll(/\s+/g, ' '))
    }
    if (typeof value === 'object' && value !== null)
      for (const part of Object.values(value)) waiting.push(part)
  }
  return found.toReversed()
}

const isSpread = ({ type, arguments: given }: Node): boolean =>
  (type === 'CallExpression' || type === 'NewExpression') &&
  Array.isArray(given) &&
  given.some((argument) => isNode(argument) && argument.type === 'SpreadElement')

/** `list.push.apply(list, others)`; a method that has the name itself takes what it likes. */
function isApply({ type, callee }: Node): boolean {
  if (type !== 'CallExpression' || !isNode(callee)) return false
  const { object, property } = callee
  return isNode(property) && property.name === 'apply' && isNode(object) && object.type === 'MemberExpression'
}
