import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from './blocks.ts'
import { applyDiff } from './diff.ts'
import { runJson } from './json.ts'
import type { Reader } from './reader.ts'
import { runShell } from './shell.ts'
import { runTypeScript } from './type-script.ts'
import { runYaml } from './yaml.ts'
import { docs } from '../../build/folders.ts'

/** What a block does for the reader, and what the block before it printed. */
export type Step = {
  readonly block: Block
  readonly reader: Reader
  readonly printed: string | undefined
}

/** Does what a block says. @returns what it prints @throws where the page is wrong */
type Run = (step: Step) => string | undefined

const runs: Readonly<Record<string, Run>> = {
  ts: (step) =>
    isForBrowser(step) || isOfRepository(step) || isTest(step) ? writeFile(step) : runTypeScript(step),
  sh: runShell,
  json: runJson,
  yaml: runYaml,
  diff: applyDiff,
  text: comparePrinted,
  // Files, run by a command of the page or in a browser: by `test/browser/guide-forms.test.ts`, or with the examples.
  python: writeFile,
  go: writeFile,
  csv: writeFile,
  java: writeFile,
  csharp: writeFile,
  xml: writeFile,
  html: writeFile,
  css: writeFile,
  js: writeFile,
  tsx: writeFile,
}

/** @throws for a language that nothing here can run, and where the page is wrong */
export function runBlock(step: Step): string | undefined {
  const run = Object.hasOwn(runs, step.block.language) ? runs[step.block.language] : undefined
  if (run === undefined) throw new Error(`Nothing runs blocks of the language "${step.block.language}".`)
  return run(step)
}

export const readGuide = (name: string): string => readFileSync(new URL(`guides/${name}.md`, docs), 'utf8')

/** Whether a page of the same name is beside the script. */
const isForBrowser = ({ block: { title }, reader }: Step): boolean =>
  title !== undefined && existsSync(join(reader.folder, title.replace(/\.ts$/, '.html')))

/** Whether it is a file of the repository, which a command of the page runs or not. */
const isOfRepository = ({ block: { title } }: Step): boolean => title?.startsWith('packages/') === true

/** Whether a test runner reads it, by a command of the page. */
const isTest = ({ block: { title } }: Step): boolean => title?.endsWith('.test.ts') === true

function comparePrinted({ block, printed }: Step): undefined {
  if (printed === undefined) throw new Error('Nothing was printed before this text.')
  const [shown, actual] = [block.text, printed].map((text) => text.trimEnd().replaceAll(/[ \t]+$/gm, ''))
  if (shown !== actual) throw new Error(`The page shows\n${shown}\nbut printed was\n${actual}`)
}

function writeFile({ block, reader }: Step): undefined {
  if (block.title === undefined) throw new Error('A file needs a name.')
  reader.write(block.title, block.text)
}
