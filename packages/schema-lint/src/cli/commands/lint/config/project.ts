import { relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import picomatch from 'picomatch'
import type { Config } from '../../../../engine/config.ts'
import type { LoadedConfig } from './file-config.ts'
import { projectRoot } from './find-config.ts'
import { readConfig } from './read-config.ts'
import { Misuse } from '@openpartner/terminal/misuse'
import { isWithin } from '../files/is-within.ts'
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
  /** Absolute: the nearest configuration, if it is code that must not run. */
  readonly forbiddenConfig?: string
  /** Folders, absolute, by the beginning of the URIs that lead into them. */
  readonly mappings: ReadonlyMap<string, string>
  readonly ignored: (path: string) => boolean
  /** Globs of files that are linted whatever they are called, from the folder. */
  readonly include: readonly string[]
  /** Whether one of them matches a file's name. */
  readonly includes: (name: string) => boolean
}

/** @throws {Misuse} if the configuration is invalid */
export async function openProject(settings: Settings, cwd: string): Promise<Project> {
  const loaded = await readConfig(settings.config, cwd, settings.configCode)
  const { folder, file, config, forbidden } = loaded
  const root = projectRoot(folder)
  return {
    folder,
    root,
    config: combine(loaded, settings),
    ...(file !== undefined && { configFile: file }),
    ...(forbidden !== undefined && { forbiddenConfig: forbidden }),
    mappings: mappingsOf(loaded, root, settings.configCode),
    ignored: createIgnored(folder, config.ignore ?? []),
    include: config.include ?? [],
    includes: picomatch([...(config.include ?? [])], { dot: true }),
  }
}

/**
 * @param isTrusted whether the configuration may lead anywhere: one that somebody else wrote could show what is outside
 * @throws {Misuse} if it leads out of the repository and must not
 */
function mappingsOf(
  { config, folder }: LoadedConfig,
  root: string,
  isTrusted: boolean,
): ReadonlyMap<string, string> {
  const mappings = Object.entries(config.resolve ?? {}).map(
    ([prefix, path]) => [prefix, resolve(folder, path)] as const,
  )
  const outside = mappings.find(([, path]) => !isTrusted && path !== root && !isWithin(path, root))
  if (outside === undefined) return new Map(mappings)
  throw new Misuse(
    `"resolve" maps ${outside[0]} to a folder outside the repository, which --no-config-code forbids.`,
  )
}

/** The command line takes precedence everywhere. */
function combine({ config, file, folder }: LoadedConfig, { presets, rules }: Settings): Config {
  const { $schema: _, ignore: __, resolve: ___, include: ____, ...engine } = config
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
export function nameOf(path: string, { folder }: Pick<Project, 'folder'>): string {
  return relative(folder, path).split(sep).join('/')
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href
}
