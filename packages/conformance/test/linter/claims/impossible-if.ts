import { above, type Check } from './claim.ts'
import { validatorAt } from './engine.ts'

/** One value of every type, and objects that go further into schemas of messages. */
const values = [
  null,
  true,
  5,
  0.5,
  'text',
  [],
  [{}],
  {},
  { schema: {} },
  { schemaFormat: 'application/vnd.aai.asyncapi;version=3.0.0', schema: { type: 'object' } },
]

/** The condition takes some of these values, and the schema around it none of those. */
export const impossibleIf: Check = ({ file, pointer }, files) => {
  const condition = validatorAt({ file, pointer }, files)
  const whole = validatorAt({ file, pointer: above(pointer) }, files)
  const met = values.filter((value) => condition(value))
  return met.length > 0 && met.every((value) => !whole(value)) && values.some((value) => whole(value))
}
