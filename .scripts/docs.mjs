// The site: `docs dev` serves it and follows changes, `docs build` writes the files, `docs preview` serves those.
import { spawnSync } from 'node:child_process'
import { step } from './step.mjs'

const [command, ...rest] = process.argv.slice(2)
const site = '@openpartner/site'
const isHelp = command === undefined || command === '--help' || rest.includes('--help')

/** What has to be built first: the site imports the packages as their users would. */
const tasks = {
  dev: ['run', 'generate', `--filter=${site}`],
  build: ['run', 'bundle', `--filter=${site}`],
  preview: ['run', 'bundle', `--filter=${site}`],
}

if (isHelp || !Object.hasOwn(tasks, command)) {
  const usage = `npm run docs:dev       serve the site and follow changes to its pages
npm run docs:build     write packages/site/.vitepress/dist, for any static host
npm run docs:preview   build it and serve it as a host would

Options of VitePress follow two dashes: npm run docs:dev -- --port 8080 --open
SITE_BASE is the path of the site on its host: /openpartner/ by default, / for the root of a domain.
SITE_ORIGIN is that host: https://openpartner.github.io by default. Sitemap, previews and Markdown name it.
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
  process.stdout.write(
    'The site is in packages/site/.vitepress/dist. Serve it with `npm run docs:preview`.\n',
  )
  process.exit(0)
}
const { status } = spawnSync('pnpm', ['--silent', '--filter', site, 'run', command, ...rest], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exit(status ?? 1)
