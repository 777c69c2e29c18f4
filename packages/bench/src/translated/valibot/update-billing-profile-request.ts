import * as v from 'valibot'
import * as rule from '../rules.ts'
import { links, newBillingFields, optionalShape } from './parts.ts'

export const schema = v.strictObject({
  id: optionalShape(rule.uuid, 36),
  ...newBillingFields(),
  links: links(),
})
