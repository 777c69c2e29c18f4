/** The media type of a response: the first of the two for JSON that `Accept` names, whatever its weight. */
export function jsonType(accept = ''): string {
  return /\b(?:application|text)\/json\b/i.exec(accept)?.[0].toLowerCase() ?? 'application/json'
}
