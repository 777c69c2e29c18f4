/** Quotes that replace a straight one: single, double, low and high; not guillemets, which nobody types by accident. */
export const typographicQuote = /[\u2018-\u201F]/

/** A text with straight quotes instead. */
export function straighten(text: string): string {
  return text.replaceAll(/[\u2018-\u201B]/g, "'").replaceAll(/[\u201C-\u201F]/g, '"')
}
