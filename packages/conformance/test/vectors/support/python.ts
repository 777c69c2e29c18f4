import { spawnSync } from 'node:child_process'

/** Debian's own Python has Debian's packages, whichever is first on the path. */
const interpreters = ['python3', '/usr/bin/python3', 'python']

/** Releases before 4 know no 2020-12. */
const needed = 'from jsonschema import Draft202012Validator'

/** A Python that can validate. */
export const python = interpreters.find(
  (interpreter) => spawnSync(interpreter, ['-c', needed], { stdio: 'ignore' }).status === 0,
)

/** Why there is none, if so. */
export const pythonMissing =
  python === undefined ? 'no Python with jsonschema 4, which is python3-jsonschema in Debian' : undefined
