/** The name of a property as words: GDAP stays as it is, `addressLine1` becomes three words. */
export function spelledOut(name: string): string {
  const parts = name.split(/(?<=[a-z])(?=[A-Z\d])|(?<=[A-Z])(?=[A-Z][a-z])/)
  return parts.map((part) => (/^[A-Z][a-z]/.test(part) ? part.toLowerCase() : part)).join(' ')
}
