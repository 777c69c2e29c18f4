/** A schema that no value can be checked against: broken, partly unknown, or too expensive. */
export class Uncheckable extends Error {
  override readonly name = 'Uncheckable'
}
