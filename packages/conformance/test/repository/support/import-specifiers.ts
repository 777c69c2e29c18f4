export type Specifier = {
  readonly specifier: string
  readonly typeOnly: boolean
  /** Whether it names a file by `new URL(…, import.meta.url)`, which may also be read. */
  readonly isUrl: boolean
}

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

/** What names another module, each with the text in its quotes as `specifier`; templates up to their first variable. */
const patterns = [
  /^\s*(?:import|export)\s(?<kind>type\s)?[^'"`;]*?\bfrom\s*['"](?<specifier>[^'"]+)['"]/gm,
  /\bimport\s*\(?\s*['"`](?<specifier>[^'"`$]+)/g,
  /\b(?:require|resolve|mock|importActual|glob)\s*(?:<[^>]*>)?\(\s*['"`](?<specifier>\.{1,2}\/[^'"`$]*|@openpartner\/[^'"`$]*)/g,
  /\bnew URL\(\s*['"`](?<specifier>\.[^'"`$]*)[^)]*\bimport\.meta\.url/g,
]

/** The modules and files that a source names. */
export function specifiersIn(source: string): Specifier[] {
  const text = source.replaceAll(comments, '')
  return patterns.flatMap((pattern, index) =>
    [...text.matchAll(pattern)].map(({ groups = {} }) => ({
      specifier: groups.specifier ?? '',
      typeOnly: groups.kind !== undefined,
      isUrl: index === 3,
    })),
  )
}
