import { relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from '../../../../engine/config.ts'
import type { LoadedConfig } from './file-config.ts'
import { projectRoot } from './find-config.ts'
import { readConfig } from './read-config.ts'
import { createIgnored } from '../files/ignored.ts'
import type { Settings } from '../settings.ts'

/** What is linted and how, once the configuration is read. */
export type Project = {
  /** Absolute: the folder of the configuration, else the one the command runs in. Names and globs start there. */
  readonly folder: string
  /** Absolute: the folder that a reference may not leave. */
  readonly root: string
  readonly config: Config
  /** Absolute; absent if there is none. */
  readonly configFile?: string
  /** Folders, absolute, by the beginning of the URIs that lead into them. */
  readonly mappings: ReadonlyMap<string, string>
  readonly ignored: (path: string) => boolean
}

/** @throws {Misuse} if the configuration is invalid */
export async function openProject(settings: Settings, cwd: string): Promise<Project> {
  const loaded = await readConfig(settings.config, cwd)
  const { folder, file, config } = loaded
  return {
    folder,
    root: projectRoot(folder),
    config: combine(loaded, settings),
    ...(file !== undefined && { configFile: file }),
    mappings: new Map(
      Object.entries(config.resolve ?? {}).map(([prefix, path]) => [prefix, resolve(folder, path)]),
    ),
    ignored: createIgnored(folder, config.ignore ?? []),
  }
}

/** The command line takes precedence everywhere. */
function combine({ config, file, folder }: LoadedConfig, { presets, rules }: Settings): Config {
  const { $schema: _, ignore: __, resolve: ___, ...engine } = config
  const said = { ...(presets !== undefined && { presets }) }
  return {
    ...engine,
    ...(file !== undefined && { name: relative(folder, file) }),
    ...said,
    rules: { ...engine.rules, ...rules },
    overrides: (engine.overrides ?? []).map((each) => ({
      ...each,
      ...said,
      rules: { ...each.rules, ...rules },
    })),
  }
}

/** The name that a file has in reports, baselines and globs: its path from the project's folder, with slashes. */
export function nameOf(path: string, { folder }: Project): string {
  return relative(folder, path).split(sep).join('/')
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href
}
