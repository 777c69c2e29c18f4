import { Type } from 'typebox'
import { named } from '../define/named.ts'
import { requiredText } from '../define/text.ts'

export const CustomDomains = named(
  'CustomDomains',
  Type.Array(requiredText(253, { description: 'A domain.', examples: ['contoso.onmicrosoft.com'] }), {
    title: 'CustomDomains',
    description: 'The domains of a customer, the one that it was created with first.',
    examples: [['contoso.onmicrosoft.com', 'contoso.example']],
    maxItems: 1000,
  }),
)
