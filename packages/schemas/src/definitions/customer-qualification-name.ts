import { named } from '../define/named.ts'
import { requiredText } from '../define/text.ts'

export const CustomerQualificationName = named(
  'CustomerQualificationName',
  requiredText(64, {
    title: 'CustomerQualificationName',
    description: 'A qualification in lower case, or none.',
    examples: ['education', 'none'],
  }),
)
