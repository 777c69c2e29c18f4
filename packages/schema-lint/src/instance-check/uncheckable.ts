/** A schema that no value can be judged by: broken, in part unknown, or too dear. */
export class Uncheckable extends Error {
  override readonly name = 'Uncheckable'
}
