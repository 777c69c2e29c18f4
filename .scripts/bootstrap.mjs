// Runs `.scripts/<name>.mjs` with pnpm and turbo on the PATH, on a machine that has only Node and npm.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [name, ...rest] = process.argv.slice(2)
const root = new URL('../', import.meta.url)
const oldestNode = [20, 19]

const read = (file) => readFileSync(new URL(file, root), 'utf8')
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
  process.stderr.write(
    `OpenPartner needs Node ${oldestNode.join('.')} or newer; this is ${process.version}.\n`,
  )
  process.exit(2)
}

const pnpm = JSON.parse(read('package.json')).packageManager.split('+')[0]
const turbo = `turbo@${/^ {2}turbo: (\S+)$/m.exec(read('pnpm-workspace.yaml'))[1]}`

// Inside an npm script the path of npm itself is known; that works on every platform, where `npx` is a shell script.
const npm = process.env.npm_execpath ?? ''
const [command, ...head] = /npm-cli\.c?js$/.test(npm) ? [process.execPath, npm] : ['npm']
const script = fileURLToPath(new URL(`.scripts/${name}.mjs`, root))
const packages = [pnpm, turbo].map((spec) => `--package=${spec}`)
const result = spawnSync(
  command,
  [...head, 'exec', '--yes', '--prefer-offline', ...packages, '--', 'node', script, ...rest],
  {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
    env: {
      ...process.env,
      // `npm exec` sets INIT_CWD anew: a script would not know where a person called it.
      CALLED_FROM: process.env.INIT_CWD ?? process.cwd(),
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
      DO_NOT_TRACK: '1',
    },
  },
)
if (result.error !== undefined) process.stderr.write(`${result.error.message}\n`)
process.exit(result.status ?? 1)
