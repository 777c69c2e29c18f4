import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Result = { readonly status: number; readonly stdout: string; readonly stderr: string }

/** Somebody who follows a guide from its first line to its last, in a folder of their own and without a network. */
export type Reader = {
  readonly folder: string
  /** Runs a line of a shell. */
  readonly run: (command: string) => Result
  readonly write: (path: string, text: string) => void
  readonly leave: () => void
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const realNpm = spawnSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).stdout.trim()

/** @param prepare fills the folder: an empty project, if it is left out */
export function newReader(prepare: (folder: string) => void = emptyProject): Reader {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'openpartner-guide-')))
  const [folder, programs] = [join(home, 'project'), join(home, 'bin')]
  for (const path of [folder, programs]) mkdirSync(path)
  for (const name of ['npm', 'npx']) {
    const program = join(programs, name)
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${here(`${name}.mjs`)}" "$@"\n`, {
      mode: 0o755,
    })
  }
  // What is to be installed is there already, or the block is skipped.
  writeFileSync(join(programs, 'pip'), '#!/bin/sh\nexec python3 -W ignore -c "import $2"\n', { mode: 0o755 })
  prepare(folder)
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `${programs}:${process.env.PATH}`,
    REAL_NPM: realNpm,
    NO_COLOR: '1',
    CI: '1',
    // Debian's sources of Go packages; without modules, nothing is asked of the network.
    GO111MODULE: 'off',
    GOPATH: '/usr/share/gocode',
  }
  // A terminal of the test run must not reach the commands, nor may its test runner.
  for (const name of ['FORCE_COLOR', 'GITHUB_ACTIONS', 'VITEST', 'NODE_ENV', 'NODE_OPTIONS']) delete env[name]
  return {
    folder,
    run(command) {
      const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', command], {
        cwd: folder,
        encoding: 'utf8',
        env,
        maxBuffer: 2 ** 26,
      })
      return { status: status ?? -1, stdout, stderr }
    },
    write(path, text) {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    },
    leave: () => rmSync(home, { recursive: true, force: true }),
  }
}

function emptyProject(folder: string): void {
  mkdirSync(join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
}
