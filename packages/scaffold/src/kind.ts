/** What a scaffold reads of the repository, by paths from its root. */
export interface Repository {
  read: (path: string) => string
  exists: (path: string) => boolean
  /** The names in a folder; none where there is no such folder. */
  list: (folder: string) => string[]
}

/** What a scaffold writes, and what is left to do by hand. */
export interface Scaffold {
  ok: true
  files: ReadonlyMap<string, string>
  edits: ReadonlyMap<string, string>
  next: readonly string[]
}

/** Why nothing is written, in one sentence. */
export interface Mistake {
  ok: false
  message: string
}

export interface Option {
  flags: string
  description: string
  default?: string
}

/** Something that `npx pnpm new` makes. */
export interface Kind {
  kind: string
  description: string
  /** How its name is written, and an example. */
  name: RegExp
  example: string
  options: readonly Option[]
  write: (
    name: string,
    options: Readonly<Record<string, string>>,
    repository: Repository,
  ) => Scaffold | Mistake
}

export const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

export const mistake = (message: string): Mistake => ({ ok: false, message })

export const scaffold = (
  files: Readonly<Record<string, string>>,
  edits: Readonly<Record<string, string>>,
  next: readonly string[],
): Scaffold => ({
  ok: true,
  files: new Map(Object.entries(files)),
  edits: new Map(Object.entries(edits)),
  next,
})
