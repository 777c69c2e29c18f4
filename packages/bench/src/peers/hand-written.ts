import { translation, untranslated } from '../build/translation.ts'
import type { Peer } from '../peer.ts'

export const handWritten: Peer = {
  name: 'hand-written',
  packages: [],
  remark: 'the limit: a verdict on this one resource and nothing else',
  cannot: (subject, work) => (work === 'explain' ? 'gives a verdict alone' : untranslated('hand')(subject)),
  check: (subject) => `export { check } from ${translation('hand', subject)}\n`,
}
