/** A page of the site that is made from data. */
export type Page = {
  /** Its address below the site's base, without a leading slash and without an ending: `reference/issues/required`. */
  readonly path: string
  readonly title: string
  /** The Markdown below the title. Links into the site begin with a slash. */
  readonly text: string
  /** Left out of the search if it would only weigh: what it says is found elsewhere. */
  readonly isSearched?: boolean
}

/** The pages about one kind of thing, of which the first is the overview. */
export type Family = {
  readonly title: string
  /** The overview's address, with a slash before and behind it: `/reference/issues/`. */
  readonly link: string
  /** The sidebar names only the overview. */
  readonly isLarge: boolean
  readonly pages: () => readonly Page[]
}
