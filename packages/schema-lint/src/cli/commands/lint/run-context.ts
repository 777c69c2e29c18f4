import type { Terminal } from '@openpartner/terminal/terminal'
import type { Project } from './config/project.ts'
import type { Settings } from './settings.ts'

/** What a run works with. */
export type RunContext = {
  readonly settings: Settings
  readonly project: Project
  /** Absolute; the paths that are shown start here. */
  readonly cwd: string
  readonly terminal: Terminal
}
