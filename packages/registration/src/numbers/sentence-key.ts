/** Where a finding's sentence stands in a catalogue: under its code, and its kind if it has one. */
export function sentenceKey(code: string, params: Readonly<Record<string, unknown>>): string {
  return Object.hasOwn(params, 'kind') ? `${code}:${String(params.kind)}` : code
}
