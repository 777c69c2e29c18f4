import { Type } from 'typebox'
import { attributes } from '../define/metadata.ts'
import { openObject } from '../define/object.ts'
import { stringEnum } from '../define/string-enum.ts'
import { optionalText } from '../define/text.ts'

export const PartnerRelationship = openObject(
  'PartnerRelationship',
  {
    title: 'PartnerRelationship',
    description: 'A partner that has a relationship with a customer, such as an indirect reseller.',
    examples: [
      {
        id: '484e548c-f5f3-4528-93a9-c16c6373cb59',
        name: 'First Up Consultants',
        relationshipType: 'is_indirect_cloud_solution_provider_of',
        mpnId: '4847383',
        attributes: { objectType: 'PartnerRelationship' },
      },
    ],
  },
  {
    id: Type.Optional(
      optionalText(128, {
        description: 'Identifier of the partner: its tenant.',
        examples: ['484e548c-f5f3-4528-93a9-c16c6373cb59'],
      }),
    ),
    name: Type.Optional(
      optionalText(256, { description: 'Name of the partner.', examples: ['First Up Consultants'] }),
    ),
    relationshipType: Type.Optional(
      stringEnum(['none', 'is_indirect_reseller_of', 'is_indirect_cloud_solution_provider_of'], {
        description: 'How the partners are related.',
        examples: ['is_indirect_cloud_solution_provider_of'],
      }),
    ),
    state: Type.Optional(
      optionalText(64, { description: 'State of the relationship.', examples: ['Active'] }),
    ),
    mpnId: Type.Optional(
      optionalText(64, { description: 'Partner program number of the partner.', examples: ['4847383'] }),
    ),
    location: Type.Optional(optionalText(256, { description: 'Where the partner is.', examples: ['US'] })),
    attributes: attributes(),
  },
)
