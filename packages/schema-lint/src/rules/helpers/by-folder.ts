import type { SchemaDocument } from '../../schema/schema-document.ts'

/** The documents of a run, those of one folder together. */
export function byFolder(documents: readonly SchemaDocument[]): readonly (readonly SchemaDocument[])[] {
  const folders = new Map<string, SchemaDocument[]>()
  for (const document of documents) {
    const folder = document.name.split(/[/\\]/).slice(0, -1).join('/')
    const inFolder = folders.get(folder)
    if (inFolder) inFolder.push(document)
    else folders.set(folder, [document])
  }
  return [...folders.values()]
}
