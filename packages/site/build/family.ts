/** A page of the site that is generated from data. */
export type Page = {
  /** Its address below the site's base, without a leading slash and an extension: `reference/issues/required`. */
  readonly path: string
  readonly title: string
  /** The Markdown below the title. Links into the site begin with a slash. */
  readonly text: string
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
