/** Quotes that stand for a straight one: single, double, low and high; no guillemets, which nobody types by accident. */
export const typographicQuote = /[\u2018-\u201F]/

/** A text with straight quotes in their places. */
export function straighten(text: string): string {
  return text.replaceAll(/[\u2018-\u201B]/g, "'").replaceAll(/[\u201C-\u201F]/g, '"')
}
