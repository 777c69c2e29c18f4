import ts from 'typescript'
import { expect, test } from 'vitest'
import { declarationText } from './declaration-text.ts'

function declarationIn(text: string): ts.Declaration {
  const [statement] = ts.createSourceFile('a.d.ts', text, ts.ScriptTarget.ES2022, true).statements
  if (statement === undefined) throw new Error('nothing is declared')
  const variable = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined
  return variable ?? (statement as unknown as ts.Declaration)
}

test('a short function is one line', () => {
  const node = declarationIn(
    '/** Says it. */\nexport declare function say(word: string, times?: number): void;',
  )
  expect(declarationText(node)).toBe('function say(word: string, times?: number): void')
})

test('a long function has a line for each parameter, and a name for one that is taken apart', () => {
  const node = declarationIn(
    'export declare function say<Union extends string>(word: Union, { times, loud }: { readonly times: number; readonly loud: boolean }, ...rest: string[]): void;',
  )
  expect(declarationText(node)).toBe(`function say<Union extends string>(
  word: Union,
  options: {
    readonly times: number
    readonly loud: boolean
  },
  ...rest: string[],
): void`)
})

const type =
  '/** A pair. */\nexport type Pair = {\n    /** The first. */\n    readonly a: import("./x.ts").One;\n};'

test('a type has two spaces, no semicolons, no paths, and comments only if they are asked for', () => {
  expect(declarationText(declarationIn(type))).toBe('type Pair = {\n  readonly a: One\n}')
  expect(declarationText(declarationIn(type), true)).toBe(
    'type Pair = {\n  /** The first. */\n  readonly a: One\n}',
  )
})

test('a constant keeps its name and type', () => {
  expect(declarationText(declarationIn('export declare const all: readonly string[];'))).toBe(
    'const all: readonly string[]',
  )
})

test('a long union is broken into lines that can be read', () => {
  const members = Array.from({ length: 60 }, (_, at) => `'member-${at}'`)
  const lines = declarationText(declarationIn(`export type Union = ${members.join(' | ')};`)).split('\n')
  expect(lines.length).toBeGreaterThan(5)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(96)
  expect(lines.join('').match(/'member-\d+'/g)).toEqual(members)
})

test('data is cut', () => {
  const properties = Array.from({ length: 100 }, (_, at) => `a${at}: ${at};`).join(' ')
  const lines = declarationText(declarationIn(`export declare const data: { ${properties} };`)).split('\n')
  expect(lines).toHaveLength(40)
  expect(lines.at(-1)).toBe('  // …')
})
