import type { UserConfig } from 'vitepress'

type Plugins = NonNullable<NonNullable<UserConfig['vite']>['plugins']>

/** A node of the syntax tree, as far as it is read here. */
type Node = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** What the first load of a page does not use of a library that is one large file, by the end of its path. */
const late: Readonly<Record<string, readonly string[]>> = {
  '@codemirror/view/dist/index.js': [
    'activateHover',
    'closeHoverTooltip',
    'closeHoverTooltips',
    'getDialog',
    'getPanel',
    'getTooltip',
    'hasHoverTooltips',
    'hoverTooltip',
    'panels',
    'repositionTooltips',
    'showDialog',
    'showPanel',
    'showTooltip',
    'tooltips',
  ],
  '@codemirror/language/dist/index.js': ['bracketMatching', 'bracketMatchingHandle', 'matchBrackets'],
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The names that a part of a program uses. More than there are does no harm: they stay together then. */
function namesIn(node: Node, found: Set<string> = new Set()): Set<string> {
  if (node.type === 'Identifier') found.add(String(node.name))
  for (const [key, value] of Object.entries(node)) {
    const isPropertyName =
      ['property', 'key'].includes(key) && node.computed === false && node.shorthand !== true
    if (isPropertyName) continue
    for (const child of [value].flat()) if (isNode(child)) namesIn(child, found)
  }
  return found
}

type Statement = {
  readonly text: string
  /** Nothing if it does something else, too. */
  readonly declares: readonly string[]
  readonly uses: ReadonlySet<string>
}

function statementOf(node: Node, code: string): Statement {
  const declared = node.type === 'VariableDeclaration' ? (node.declarations as Node[]) : [node]
  const names = declared.flatMap(({ id }) =>
    isNode(id) && id.type === 'Identifier' ? [String(id.name)] : [],
  )
  return {
    text: code.slice(node.start, node.end),
    declares: names.length === declared.length ? names : [],
    uses: namesIn(node),
  }
}

type Exported = { readonly local: string; readonly name: string }

const exportedBy = ({ specifiers }: Node): readonly Exported[] =>
  (specifiers as { readonly local: Node; readonly exported: Node }[]).map(({ local, exported }) => ({
    local: String(local.name),
    name: String(exported.name),
  }))

const listed = (entries: readonly Exported[]): string =>
  `export { ${entries.map(({ local, name }) => `${local} as ${name}`).join(', ')} }`

/** Everything that the names need, and what is not a declaration with what that needs. */
function reachable(statements: readonly Statement[], names: readonly string[]): ReadonlySet<Statement> {
  const byName = new Map(statements.flatMap((one) => one.declares.map((name) => [name, one] as const)))
  const found = new Set(statements.filter(({ declares }) => declares.length === 0))
  const needed = [...names, ...[...found].flatMap(({ uses }) => [...uses])]
  for (let name = needed.pop(); name !== undefined; name = needed.pop()) {
    const statement = byName.get(name)
    if (statement === undefined || found.has(statement)) continue
    found.add(statement)
    needed.push(...statement.uses)
  }
  return found
}

/** The text of a module in two: what only the late exports need, which imports from the other, and the rest. */
export function split(
  code: string,
  {
    body,
    lateNames,
    early,
  }: { readonly body: readonly Node[]; readonly lateNames: readonly string[]; readonly early: string },
): { readonly early: string; readonly late: string } {
  const text = ({ start, end }: Node): string => code.slice(start, end)
  const head = body.filter(({ type, source }) => type === 'ImportDeclaration' || isNode(source))
  const exports = body.filter((node) => node.type === 'ExportNamedDeclaration' && !head.includes(node))
  const statements = body
    .filter((node) => !head.includes(node) && !exports.includes(node))
    .map((node) => statementOf(node, code))
  const exported = exports.flatMap(exportedBy)
  const isLate = ({ name }: Exported): boolean => lateNames.includes(name)
  const kept = exported.filter((entry) => !isLate(entry))
  const first = reachable(
    statements,
    kept.map(({ local }) => local),
  )
  const rest = statements.filter((statement) => !first.has(statement))
  const inFirst = new Set([...first].flatMap(({ declares }) => declares))
  const lateLocals = exported.filter(isLate).map(({ local }) => local)
  const used = new Set([...rest.flatMap(({ uses }) => [...uses]), ...lateLocals])
  const shared = [...used].filter((name) => inFirst.has(name))
  return {
    early: [
      ...head.map(text),
      ...statements.filter((one) => first.has(one)).map((one) => one.text),
      listed([...kept, ...shared.map((local) => ({ local, name: `shared_${local}` }))]),
    ].join('\n'),
    late: [
      ...head.filter(({ type }) => type === 'ImportDeclaration').map(text),
      `import { ${shared.map((local) => `shared_${local} as ${local}`).join(', ')} } from '${early}'`,
      ...rest.map((one) => one.text),
      listed(exported.filter(isLate)),
    ].join('\n'),
  }
}

/**
 * A bundler puts a module into one chunk, whatever of it a page uses at first. This makes two modules of a large one, so that
 * tooltips and panels load with the parts of the editor that need them.
 */
export const lateParts: Plugins[number] = {
  name: 'late-parts',
  enforce: 'pre',
  apply: ({ build }, { command }) => command === 'build' && !build?.ssr,
  transform(code, id) {
    const [file = '', part] = id.split('?')
    const path = Object.keys(late).find((end) => file.endsWith(end))
    if (path === undefined) return null
    const own = `./${file.slice(file.lastIndexOf('/') + 1)}`
    const early = `${own}?early`
    const both = `export * from '${early}'\nexport * from '${own}?late'`
    if (part === undefined) return { code: both, map: null, moduleSideEffects: false }
    const { body } = this.parse(code) as unknown as { readonly body: readonly Node[] }
    const parts = split(code, { body, lateNames: late[path] ?? [], early })
    return { code: part === 'late' ? parts.late : parts.early, map: null, moduleSideEffects: false }
  },
}
