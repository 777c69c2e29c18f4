import { gzipSync } from 'node:zlib'
import { build as esbuild } from 'esbuild'
import { type Plugin, rolldown } from 'rolldown'

const entry = 'entry'

/** What a bundler makes of some source text: the code, minified, and the modules in it. */
export async function bundle(text: string): Promise<{ code: string; modules: string[] }> {
  const virtual: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? text : null),
  }
  const build = await rolldown({
    input: entry,
    plugins: [virtual],
    platform: 'browser',
    cwd: import.meta.dirname,
  })
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false })
  return { code: output[0].code, modules: output[0].moduleIds.filter((id) => id !== entry) }
}

/** The code that esbuild makes of the same. */
async function esbuilt(text: string): Promise<string> {
  const { outputFiles } = await esbuild({
    stdin: { contents: text, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  return outputFiles.map((file) => file.text).join('')
}

/** The bundlers whose users count the bytes, each with the code that it makes of some source text. */
export const bundlers: Readonly<Record<string, (text: string) => Promise<string>>> = {
  rolldown: async (text) => (await bundle(text)).code,
  esbuild: esbuilt,
}

/** Bytes of a bundle as a browser gets them. */
export const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length
