import { spawnSync } from 'node:child_process'
import type { Engine, Verdicts } from '../support/engine.ts'
import { runProgram } from '../support/program.ts'

/** Where Debian puts the sources of Go packages; without modules, nothing is asked of the network. */
const env = { ...process.env, GO111MODULE: 'off', GOPATH: '/usr/share/gocode' }

const { status } = spawnSync('go', ['list', 'github.com/xeipuuv/gojsonschema'], { env, stdio: 'ignore' })

export const goGojsonschema: Engine = {
  name: 'Go gojsonschema',
  skipped:
    status === 0 ? undefined : 'no Go with gojsonschema, golang-github-xeipuuv-gojsonschema-dev in Debian',
  variants: ['draft-07/', 'bundle/draft-07/', 'conditional-free/'],
  verdicts: (variant) => runProgram(['go', 'run'], 'verdicts_on_vectors.go', [variant], env) as Verdicts,
}
