import type { Remark } from './remark.ts'

const empty = /\[(here|this|link|this link|this page|click here|read more|more|see here)\]\(/gi

/** Links whose text says nothing out of context, as a screen reader lists it. */
export const emptyLinks = (markdown: string): (Remark & { line: number })[] =>
  [...markdown.matchAll(empty)].map(({ 1: text = '', index }) => ({
    rule: 'link-text',
    line: markdown.slice(0, index).split('\n').length,
    text,
    instead: 'the title of what the link leads to',
  }))
