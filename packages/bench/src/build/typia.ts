import { fileURLToPath } from 'node:url'
import type { Diagnostic, WriteFileCallback } from 'typescript'
import { type Subject, subjects } from '../subject.ts'

const folder = new URL('../translated/typia/', import.meta.url)
let emitted: Promise<Map<string, string>> | undefined

/** A module of typia's types as JavaScript: its transform runs inside the compiler, so we call that. */
export async function compileTypia(subject: Subject): Promise<string> {
  return (await (emitted ??= compileAll())).get(subject) ?? ''
}

/** The compiler is large, so it is loaded only when it is needed. */
async function compileAll(): Promise<Map<string, string>> {
  const [{ default: ts }, { transform }] = await Promise.all([
    import('typescript'),
    import('typia/lib/transform'),
  ])
  const files = Object.keys(subjects).map((subject) => [subject, fileOf(subject)] as const)
  const existing = files.filter(([, file]) => ts.sys.fileExists(file))
  const program = ts.createProgram(
    existing.map(([, file]) => file),
    {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      rewriteRelativeImportExtensions: true,
      skipLibCheck: true,
      types: [],
    },
  )
  const texts = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  const before = [transform(program, {}, { addDiagnostic: (diagnostic) => diagnostics.push(diagnostic) })]
  for (const [subject, file] of existing) {
    const write: WriteFileCallback = (_path, text) => texts.set(subject, text)
    program.emit(program.getSourceFile(file), write, undefined, false, { before })
  }
  const first = diagnostics[0]
  if (first !== undefined) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, '\n'))
  return texts
}

const fileOf = (subject: string): string => fileURLToPath(new URL(`${subject}.ts`, folder))
