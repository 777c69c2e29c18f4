import { parse } from 'vue/compiler-sfc'
import { readTypeScript } from './type-script.ts'
import { proseLines, type Token } from './token.ts'

/** The scripts of a component, and the text of its template. */
export function readVue(file: string, source: string): Token[] {
  const { template, script, scriptSetup } = parse(source, { sourceMap: false }).descriptor
  const scripts = [script, scriptSetup].filter((block) => block !== null)
  const read = scripts.flatMap(({ content, loc }) => readTypeScript(`${file}.ts`, content, loc.start.line))
  const text = template?.content.replaceAll(/<!--|-->|\{\{[^]*?\}\}|<[^>]*>/g, (tag) =>
    tag.replaceAll(/[^\n]/g, ' '),
  )
  return text === undefined ? read : [...read, ...proseLines(text, template?.loc.start.line ?? 1)]
}
