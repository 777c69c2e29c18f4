import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { repository } from '../../build/folders.ts'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: fileURLToPath(repository),
  encoding: 'utf8',
}).split('\n')

const { scripts, devDependencies } = JSON.parse(
  readFileSync(new URL('package.json', repository), 'utf8'),
) as {
  scripts: object
  devDependencies: object
}

/** What a page writes as code within its sentences. */
const inlineCode = (markdown: string): string[] =>
  [...markdown.replaceAll(/^( *)```[^]*?^\1```/gm, '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => text)

/** `<locale>` in a path stands for any name. */
const isThere = (path: string): boolean => {
  const escaped = path.replaceAll(/[.+]/g, '\\$&').replaceAll(/<[^>]+>/g, '[^/]+')
  return files.some((file) => new RegExp(`^${escaped}${path.endsWith('/') ? '' : '(/|$)'}`).test(file))
}

const isProgram = (name: string): boolean =>
  [scripts, devDependencies, { changeset: '' }].some((list) => Object.hasOwn(list, name))

/** The paths of the repository that a page names and that are not there, and the commands that it has no script for. */
export function missingMentions(markdown: string): {
  readonly named: number
  readonly missing: readonly string[]
} {
  const named = inlineCode(markdown).flatMap((text) => {
    const [, script] = /^npx (?:pnpm )?([a-z]+)/.exec(text) ?? []
    if (script !== undefined) return [{ text, found: isProgram(script) }]
    return /^(?:packages|docs|\.github)\/\S+$/.test(text) ? [{ text, found: isThere(text) }] : []
  })
  return { named: named.length, missing: named.flatMap(({ text, found }) => (found ? [] : [text])) }
}
