import * as S from 'sury'
import * as rule from '../rules.ts'
import { links, newBillingFields, object, optionalFormat } from './parts.ts'

export const schema = S.strict(
  object({ id: optionalFormat(rule.uuid, 36), ...newBillingFields(), links: links() }),
)
