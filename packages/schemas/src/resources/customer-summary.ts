import { Type } from 'typebox'
import { attributes, links } from '../define/metadata.ts'
import { openObject } from '../define/object.ts'
import { relationshipToPartner } from '../define/relationship-to-partner.ts'
import { optionalText, requiredText } from '../define/text.ts'

const CompanyProfileSummarySchema = Type.Object(
  {
    tenantId: Type.Optional(
      optionalText(64, {
        description: 'Microsoft Entra tenant of the customer; the documents show placeholders in lists.',
        examples: ['0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'],
        readOnly: true,
      }),
    ),
    domain: Type.Optional(
      optionalText(253, { description: 'Domain of the customer.', examples: ['contoso.onmicrosoft.com'] }),
    ),
    companyName: Type.Optional(
      optionalText(256, { description: 'Name of the company or organization.', examples: ['Contoso'] }),
    ),
    links: links(),
    attributes: attributes(),
  },
  {
    description: 'The part of the company profile that lists have.',
    examples: [{ domain: 'contoso.onmicrosoft.com', companyName: 'Contoso' }],
  },
)

export const CustomerSummarySchema = openObject(
  'customer-summary',
  {
    title: 'CustomerSummary',
    description:
      'A customer as it appears in lists: without billing profile, delegated access, domains and tags.',
    examples: [
      {
        id: '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11',
        companyProfile: { domain: 'contoso.onmicrosoft.com', companyName: 'Contoso' },
        relationshipToPartner: 'reseller',
      },
    ],
  },
  {
    id: requiredText(64, {
      description: 'Identifier of the customer; the documents show placeholders in lists.',
      examples: ['0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'],
      readOnly: true,
    }),
    companyProfile: CompanyProfileSummarySchema,
    relationshipToPartner: Type.Optional(relationshipToPartner()),
    links: links(),
    attributes: attributes(),
  },
)
