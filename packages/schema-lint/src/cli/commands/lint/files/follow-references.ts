import { sep } from 'node:path'
import { independentGroups } from '../../../../engine/independent-groups.ts'
import { openDocuments } from '../../../../engine/open-documents.ts'
import type { Project } from '../config/project.ts'
import type { Collected } from './collect-schemas.ts'
import type { FoundFile } from './find-files.ts'
import { reachOf, References } from './references.ts'

/** The files that schemas refer to, directly or not, and that are the project's own, in the order in which they are met. */
export function followReferences(collected: Collected, project: Project): readonly FoundFile[] {
  const referring = collected.files.filter(({ state }) => state.refers)
  if (referring.length === 0) return []
  const references = new References(reachOf(project, collected))
  const sources = referring.map(({ source }) => source())
  const groups = independentGroups(sources, references)
  const referenced = groups.flatMap(
    (group) => openDocuments(group, project.config, references, []).referenced,
  )
  return [...new Set(referenced)].flatMap((uri) => {
    const path = references.pathOf(uri)
    const isOwn = path !== undefined && !path.split(sep).includes('node_modules') && !project.ignored(path)
    return isOwn ? [{ path, how: 'referenced', uri }] : []
  })
}

const reference = /\$ref["']?\s*:\s*["']?(?!["'#\s])/
const localReference = /\$ref["']?\s*:\s*["']?(?!["'#\s]|https?:)/

/** Whether a text may refer to another file; quick, and true rather too often. */
export function mayRefer(text: string, { mappings }: Project): boolean {
  return (mappings.size > 0 ? reference : localReference).test(text)
}
