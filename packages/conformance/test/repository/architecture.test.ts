import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { layout, mayImport } from '../../src/layout.ts'
import { allPackages, repository } from '../../src/packages.ts'

const page = (path: string): string => readFileSync(`${repository}${path}`, 'utf8')
const architecture = page('docs/guides/architecture.md')

const rows = Object.entries(layout).map(
  ([name, layer]) => `| \`${name}\` | ${layer.holds} | ${mayImport(layer)} |`,
)

test('the table of packages is that of src/layout.ts', () => {
  expect(architecture.match(/^\| `[\w-]+` \| .* \| .* \|$/gm)).toEqual(rows)
})

test('every package is in it', () => {
  expect(Object.keys(layout).toSorted()).toEqual(allPackages.map(({ name }) => name).toSorted())
})

test.each(['guides/architecture', 'guides/style', 'guides/glossary'])(
  'the files and folders that docs/%s.md names exist',
  (name) => {
    const named = page(`docs/${name}.md`).match(/(?<=`)(?:packages|docs)\/[\w./-]+(?=`)/g) ?? []
    expect(named.filter((path) => !existsSync(`${repository}${path}`))).toEqual([])
  },
)

test.each(['From a payload to an issue', 'From a resource to a validator, a type and a page'])(
  '%s takes fifteen lines or less',
  (title) => {
    const [, section = ''] = architecture.split(`## ${title}\n`)
    const steps = section.split('\n## ')[0]?.match(/^\d+\. /gm) ?? []
    expect(steps.length).toBeGreaterThan(5)
    expect(steps.length).toBeLessThanOrEqual(15)
  },
)

test.each(['AGENTS.md', 'CONTRIBUTING.md'])('the links of .github/%s lead somewhere', (name) => {
  const links = [...page(`.github/${name}`).matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link)
  expect(links.length).toBeGreaterThan(3)
  expect(links.filter((link) => !existsSync(new URL(link, `file://${repository}.github/`)))).toEqual([])
})
