import * as z from 'zod'
import * as rule from '../rules.ts'
import { links, newBillingFields, optionalShape } from './parts.ts'

export const schema = z.strictObject({
  id: optionalShape(rule.uuid, 36),
  ...newBillingFields(),
  links: links(),
})
