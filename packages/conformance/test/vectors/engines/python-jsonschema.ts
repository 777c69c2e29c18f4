import { type Engine, variants, type Verdicts } from '../support/engine.ts'
import { runProgram } from '../support/program.ts'
import { python, pythonMissing } from '../support/python.ts'

export const pythonJsonschema: Engine = {
  name: 'Python jsonschema',
  skipped: pythonMissing,
  variants: [...variants, 'conditional-free/'],
  verdicts: (variant) => runProgram([python ?? ''], 'verdicts_on_vectors.py', [variant]) as Verdicts,
}
