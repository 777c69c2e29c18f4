import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from '../../../../source/parse.ts'
import { Lines } from '../../../../source/position.ts'
import { Misuse } from '@openpartner/terminal/misuse'
import type { Origin } from './check-config.ts'
import type { FileConfig, LoadedConfig } from './file-config.ts'
import { findConfig } from './find-config.ts'

/**
 * Reads the given configuration, or else the nearest one.
 * @throws {Misuse} with all that is wrong with it
 */
export async function readConfig(named: string | undefined, cwd: string): Promise<LoadedConfig> {
  const file = named === undefined ? findConfig(cwd) : resolve(cwd, named)
  if (file === undefined) return { config: {}, folder: cwd }
  const config = file.endsWith('.json') ? await readJson(file) : await importModule(file)
  return { config, folder: dirname(file), file }
}

async function readJson(file: string): Promise<FileConfig> {
  const text = readText(file)
  // Comments are for readers, and editors allow them in configurations.
  const parsed = parse(text, 'jsonc')
  if (parsed.ok) return check(parsed.root.value, { file, text, root: parsed.root })
  const lines = new Lines(text)
  const errors = parsed.syntaxErrors.map(({ message, start }) => {
    const { line, column } = lines.at(start)
    return `${file}:${line}:${column}: ${message}`
  })
  throw new Misuse(errors.join('\n'))
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Misuse(
      `The configuration ${file} ${code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`}.`,
    )
  }
}

async function importModule(file: string): Promise<FileConfig> {
  let module: { readonly default?: unknown }
  try {
    // With its modification time: it may change while it is watched.
    const { mtimeMs } = statSync(file)
    module = (await import(`${pathToFileURL(file).href}?${mtimeMs}`)) as typeof module
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    throw new Misuse(`The configuration ${file} cannot be loaded. ${reason}`)
  }
  if (module.default === undefined) throw new Misuse(`The configuration ${file} has no default export.`)
  return check(module.default, { file })
}

/** Loaded with its validator when there is something to check. */
async function check(value: unknown, origin: Origin): Promise<FileConfig> {
  const { checkConfig } = await import('./check-config.ts')
  return checkConfig(value, origin)
}
