import { spawnSync } from 'node:child_process'
import type { Block } from './blocks.ts'

/** What a language needs that may not be there, and how to see whether it is. */
const engines = [
  {
    of: /^(python3|pip) /m,
    probe: ['python3', '-c', 'from jsonschema import Draft202012Validator'],
    why: 'no Python with jsonschema 4, which is python3-jsonschema in Debian',
  },
  {
    of: /^python3 -m pytest /m,
    probe: ['python3', '-c', 'import pytest'],
    why: 'no Python with pytest, which is python3-pytest in Debian',
  },
  {
    of: /^mvn /m,
    // Maven downloads the rest, which no test may do.
    probe: ['sh', '-c', 'mvn --version && test -d ~/.m2/repository/org/junit/jupiter/junit-jupiter/5.11.4'],
    why: 'no Maven that has JUnit 5.11.4',
  },
  { of: /^dotnet /m, probe: ['dotnet', '--version'], why: 'no .NET' },
  {
    of: /^go /m,
    probe: ['go', 'list', 'github.com/xeipuuv/gojsonschema'],
    why: 'no Go with gojsonschema, golang-github-xeipuuv-gojsonschema-dev in Debian',
  },
].map(({ of, probe: [command = '', ...parameters], why }) => {
  const env = { ...process.env, GO111MODULE: 'off', GOPATH: '/usr/share/gocode' }
  const { status } = spawnSync(command, parameters, { env, stdio: 'ignore' })
  return { of, why: status === 0 ? undefined : why }
})

/** Why the commands of a block cannot be run here, if so. */
export const missingFor = ({ language, text }: Block): string | undefined =>
  language === 'sh' ? engines.find(({ of, why }) => why !== undefined && of.test(text))?.why : undefined
