import * as S from 'sury'
import * as rule from '../rules.ts'
import { links, newBillingFields, object, optionalShape } from './parts.ts'

export const schema = S.strict(
  object({ id: optionalShape(rule.uuid, 36), ...newBillingFields(), links: links() }),
)
