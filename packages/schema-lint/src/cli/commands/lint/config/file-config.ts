import type { Config } from '../../../../engine/config.ts'

/** What a configuration file may contain: what the engine knows, and what only a run over files needs. */
export type FileConfig = Config & {
  readonly $schema?: string
  /** Patterns, as in a `.gitignore`, of files that are found in folders and not linted. */
  readonly ignore?: readonly string[]
  /** Globs of files that are linted as schemas, whatever they are called; relative to the configuration file. */
  readonly include?: readonly string[]
  /** Folders by the beginning of the URIs that lead into them; relative to the configuration file. */
  readonly resolve?: Readonly<Record<string, string>>
}

/** A configuration, and where it comes from. */
export type LoadedConfig = {
  readonly config: FileConfig
  /** What its paths and patterns are relative to. */
  readonly folder: string
  /** Absolute; absent if no file was found. */
  readonly file?: string
  /** Absolute: the nearest configuration, if it is code that must not run. */
  readonly forbidden?: string
}
