import { readdirSync } from 'node:fs'
import { banner } from './banner.ts'

const files = readdirSync(new URL('../src/rules/', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .toSorted()

const constantOf = (file: string): string =>
  file.replace(/\.ts$/, '').replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The list of rules across fields: every file of `src/rules`. */
export const rulesSource = (): string => `${banner}${files
  .map((file) => `import { ${constantOf(file)} } from '../rules/${file}'\n`)
  .join('')}
/** Every rule across fields. */
export const rules = [
${files.map((file) => `  ${constantOf(file)},\n`).join('')}] as const
`
