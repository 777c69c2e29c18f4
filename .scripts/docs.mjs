// The site: `docs dev` serves it while it is written, `docs build` makes the files, `docs preview` serves those.
import { spawnSync } from 'node:child_process'
import { step } from './step.mjs'

const [command, ...rest] = process.argv.slice(2)
const site = '@openpartner/docs'
const isHelp = command === undefined || command === '--help' || rest.includes('--help')

/** What has to be built first: `dev` and `build` look at the packages as users of them would. */
const tasks = {
  dev: ['run', 'generate', `--filter=${site}`],
  build: ['run', 'build', `--filter=${site}`],
  preview: ['run', 'build', `--filter=${site}`],
}

if (isHelp || !Object.hasOwn(tasks, command)) {
  const usage = `npm run docs:dev       serve the site and follow changes of its pages
npm run docs:build     make docs/.vitepress/dist, for any static host
npm run docs:preview   make it, and serve it as a host would

Options of VitePress follow two dashes: npm run docs:dev -- --port 8080 --open
SITE_BASE is the path that the site will have: /openpartner/ if nothing is said, / for the root of a domain.
`
  ;(isHelp ? process.stdout : process.stderr).write(usage)
  process.exit(isHelp ? 0 : 2)
}

const ready =
  step('Installing', 'pnpm', [
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--filter',
    `${site}...`,
  ]) && step('Building', 'turbo', [...tasks[command], '--output-logs=errors-only'])
if (!ready) process.exit(2)

if (command === 'build') {
  process.stdout.write('The site is in docs/.vitepress/dist. Serve it with `npm run docs:preview`.\n')
  process.exit(0)
}
const { status } = spawnSync('pnpm', ['--silent', '--filter', site, 'run', command, ...rest], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exit(status ?? 1)
