import { type Engine, forms, type Verdicts } from '../support/engine.ts'
import { runProgram } from '../support/program.ts'
import { python, pythonMissing } from '../support/python.ts'

export const pythonJsonschema: Engine = {
  name: 'Python jsonschema',
  skipped: pythonMissing,
  forms: [...forms, 'conditional-free/'],
  verdicts: (form) => runProgram([python ?? ''], 'verdicts_on_vectors.py', [form]) as Verdicts,
}
