import type { Terminal } from '../terminal/terminal.ts'
import type { Project } from './project.ts'
import type { Settings } from './settings.ts'

/** What was asked for, of what, and where it is told. */
export type Run = {
  readonly settings: Settings
  readonly project: Project
  /** Absolute; paths that are shown start here. */
  readonly cwd: string
  readonly terminal: Terminal
}
