import * as z from 'zod'
import * as rule from '../rules.ts'
import { links, newBillingFields, optionalFormat } from './parts.ts'

export const schema = z.strictObject({
  id: optionalFormat(rule.uuid, 36),
  ...newBillingFields(),
  links: links(),
})
