import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { transform } from 'typia/lib/transform'

const emitted = new Map<string, string>()

/** What typia makes of a module with its types, as JavaScript: its transform runs inside the compiler, so we call that. */
export function compileTypia(module: string): string {
  const file = fileURLToPath(new URL(`../translated/typia/${module}.ts`, import.meta.url))
  const known = emitted.get(file)
  if (known !== undefined) return known
  const program = ts.createProgram([file], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: true,
    skipLibCheck: true,
    types: [],
  })
  const faults: ts.Diagnostic[] = []
  const before = transform(program, {}, { addDiagnostic: (fault) => faults.push(fault) })
  const source = program.getSourceFile(file)
  program.emit(source, (_path, text) => emitted.set(file, text), undefined, false, { before: [before] })
  const fault = faults[0]
  if (fault !== undefined) throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, '\n'))
  return emitted.get(file) ?? ''
}
