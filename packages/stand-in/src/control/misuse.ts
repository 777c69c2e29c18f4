/** A test asks the stand-in for what there is not. */
export class Misuse extends Error {
  override readonly name = 'StandInMisuse'
  readonly code = 'ERR_OPENPARTNER_STAND_IN'
}
