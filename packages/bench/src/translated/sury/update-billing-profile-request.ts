import * as S from 'sury'
import * as rule from '../rules.ts'
import { links, newBillingFields, optionalShape } from './parts.ts'

export const schema = S.strict(
  S.schema({ id: optionalShape(rule.uuid, 36), ...newBillingFields(), links: links() }),
)
