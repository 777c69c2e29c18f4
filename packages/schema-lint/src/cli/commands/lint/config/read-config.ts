import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from '../../../../source/parse.ts'
import { Lines } from '../../../../source/position.ts'
import { Misuse } from '@openpartner/terminal/misuse'
import { readOwnFile, requireRegular } from '../files/read-own-file.ts'
import type { Origin } from './check-config.ts'
import type { FileConfig, LoadedConfig } from './file-config.ts'
import { configNames, findConfig } from './find-config.ts'

const jsonNames = configNames.filter((name) => name.endsWith('.json'))

/**
 * Reads the given configuration, or else the nearest one.
 * @param allowCode whether it may be a module, which then runs
 * @throws {Misuse} with all that is wrong with it
 */
export async function readConfig(
  named: string | undefined,
  cwd: string,
  allowCode: boolean,
): Promise<LoadedConfig> {
  const nearest = named === undefined ? findConfig(cwd, configNames) : resolve(cwd, named)
  const isForbidden = !allowCode && nearest !== undefined && !nearest.endsWith('.json')
  const file = isForbidden && named === undefined ? findConfig(cwd, jsonNames) : nearest
  const forbidden = isForbidden ? { forbidden: nearest } : {}
  if (file === undefined) return { config: {}, folder: cwd, ...forbidden }
  if (!allowCode && !file.endsWith('.json')) {
    throw new Misuse(`The configuration ${file} is code, which --no-config-code forbids.`)
  }
  const config = file.endsWith('.json') ? await readJson(file) : await importModule(file)
  return { config, folder: dirname(file), file, ...forbidden }
}

async function readJson(file: string): Promise<FileConfig> {
  if (!existsSync(file)) throw new Misuse(`The configuration ${file} does not exist.`)
  const text = readOwnFile(file, 'configuration')
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

async function importModule(file: string): Promise<FileConfig> {
  requireRegular(file, 'configuration')
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
