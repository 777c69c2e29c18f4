// Writes what the README says about versions and npm; `--published` notes that there has been a release, `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { withInstallation } from './installation.mjs'

const root = new URL('../', import.meta.url)
const read = (file) => readFileSync(new URL(file, root), 'utf8')
const write = (file, text) => writeFileSync(new URL(file, root), text)

const [option] = process.argv.slice(2)
if (option !== undefined && option !== '--published' && option !== '--check') {
  process.stderr.write('usage: npm run status [-- --published | --check]\n')
  process.exit(2)
}

if (option === '--published') {
  write('package.json', read('package.json').replace('"published": false', '"published": true'))
}
const { published } = JSON.parse(read('package.json'))
const { version } = JSON.parse(read('packages/validators/package.json'))
const before = read('README.md')
const after = withInstallation(before, { version, published })
if (option === '--check' && after !== before) {
  process.stderr.write('README.md is not what `npm run status` writes.\n')
  process.exit(1)
}
if (after !== before) write('README.md', after)
