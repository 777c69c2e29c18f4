import * as v from 'valibot'
import * as rule from '../rules.ts'
import { links, newBillingFields, optionalFormat } from './parts.ts'

export const schema = v.strictObject({
  id: optionalFormat(rule.uuid, 36),
  ...newBillingFields(),
  links: links(),
})
