import { type Preset, textOf } from './preset.ts'

export const patchWithUnknown: Preset = {
  id: 'patch-with-unknown',
  title: 'A patch with the default value of the SDK',
  explanation: 'A patch can only end the relationship. The only value that does is one click away.',
  resource: 'patch-customer-request',
  level: 'presence',
  text: textOf({ relationshipToPartner: 'unknown', attributes: { objectType: 'Customer' } }),
}
