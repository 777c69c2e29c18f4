const unseen = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]|(?! )\p{Zs}/gu

/** The text of a schema that is given as a value. Invisible characters are escaped: nobody wrote them raw. */
export function schemaText(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2) ?? ''}\n`.replace(unseen, escaped)
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
