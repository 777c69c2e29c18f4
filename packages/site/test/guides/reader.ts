import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Result = { readonly status: number; readonly stdout: string; readonly stderr: string }

/** Somebody who follows a guide from its first line to its last, in a project of their own and without a network. */
export type Reader = {
  /** Where the reader is. */
  readonly folder: string
  /** Goes to a folder, as `cd` does. */
  readonly enter: (path: string) => void
  /** Runs a line of a shell. */
  readonly run: (command: string) => Result
  readonly write: (path: string, text: string) => void
  readonly leave: () => void
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

const whereIs = (program: string): string =>
  spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim()

/** Programs that would ask the network, and what stands for them. */
const programs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['git', 'npm', 'npx'].map((name) => [name, `"${process.execPath}" "${here(`${name}.mjs`)}" "$@"`]),
  ),
  // What is to be installed is there already, or the block is skipped.
  pip: 'python3 -W ignore -c "import $2"',
}

export function newReader(): Reader {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'openpartner-guide-')))
  const bin = join(home, 'bin')
  let folder = join(home, 'project')
  for (const path of [bin, join(folder, 'node_modules')]) mkdirSync(path, { recursive: true })
  for (const [name, command] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\nexec ${command}\n`, { mode: 0o755 })
  }
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  // What NestJS needs, as its own guide says.
  writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "experimentalDecorators": true } }\n')
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    REAL_GIT: whereIs('git'),
    REAL_NPM: whereIs('npm'),
    NO_COLOR: '1',
    CI: '1',
    GITHUB_STEP_SUMMARY: join(home, 'summary.md'),
    // Debian's sources of Go packages; without modules, nothing is asked of the network.
    GO111MODULE: 'off',
    GOPATH: '/usr/share/gocode',
  }
  // Neither the terminal of the test run nor its runner is the reader's.
  for (const name of ['FORCE_COLOR', 'GITHUB_ACTIONS', 'VITEST', 'NODE_ENV', 'NODE_OPTIONS']) delete env[name]
  return {
    get folder() {
      return folder
    },
    enter(path) {
      folder = join(folder, path)
    },
    run(command) {
      const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', command], {
        cwd: folder,
        encoding: 'utf8',
        env,
        maxBuffer: 2 ** 26,
        // A bash that reads from Node's pipe takes it for a remote shell's, and runs `.bashrc`, which may change the path.
        stdio: ['ignore', 'pipe', 'pipe'],
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
