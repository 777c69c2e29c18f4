/** A page of the site that is generated from data. */
export type Page = {
  /** Its address below the site's base, without a leading slash and an extension: `reference/issues/required`. */
  readonly path: string
  readonly title: string
  /** One sentence for search engines and link previews; by default the beginning of the text. */
  readonly description?: string
  /** The Markdown below the title. Links into the site begin with a slash. */
  readonly text: string
  /** The other pages of the same package, for the sidebar. */
  readonly members?: {
    readonly package: string
    readonly pages: readonly (readonly [name: string, file: string])[]
  }
  /** False for pages that would only make the index larger, because what they say is found elsewhere. */
  readonly isSearched?: boolean
}

/** The pages about one kind of thing; the first is the overview. */
export type Family = {
  readonly title: string
  /** The overview's address, with slashes around it: `/reference/issues/`. */
  readonly link: string
  /** The sidebar names only the overview. */
  readonly isLarge: boolean
  readonly pages: () => readonly Page[]
}
