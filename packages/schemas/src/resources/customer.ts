import { Type } from 'typebox'
import { customerExample } from '../define/customer-example.ts'
import { attributes, links } from '../define/metadata.ts'
import { openObject } from '../define/object.ts'
import { reference } from '../define/reference.ts'
import { relationshipToPartner } from '../define/relationship-to-partner.ts'
import { optionalFormat, optionalText, requiredFormat } from '../define/text.ts'
import { registrationNumberNotAllowed } from '../rules/registration-number-not-allowed.ts'
import { registrationNumberRequired } from '../rules/registration-number-required.ts'
import { CustomerBillingProfileSchema } from './customer-billing-profile.ts'
import { CustomerCompanyProfileSchema } from './customer-company-profile.ts'
import { UserCredentialsSchema } from './user-credentials.ts'

export const CustomerSchema = openObject(
  'customer',
  {
    title: 'Customer',
    description: 'A customer of the partner, as returned by a call by ID or a successful creation.',
    examples: [customerExample],
    rules: [registrationNumberRequired, registrationNumberNotAllowed],
  },
  {
    id: requiredFormat('uuid', {
      description: 'Identifier of the customer: its Microsoft Entra tenant.',
      examples: ['0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'],
      readOnly: true,
    }),
    commerceId: Type.Optional(
      optionalFormat('uuid', {
        description: 'Identifier of the customer in the commerce system.',
        examples: ['9b6a4c9e-6f0e-4d0a-9d9b-6a3a0f9c2b55'],
        readOnly: true,
      }),
    ),
    companyProfile: reference(CustomerCompanyProfileSchema, { description: 'The company or organization.' }),
    billingProfile: Type.Optional(
      reference(CustomerBillingProfileSchema, { description: 'Who receives the bills; not part of lists.' }),
    ),
    relationshipToPartner: Type.Optional(relationshipToPartner()),
    allowDelegatedAccess: Type.Optional(
      Type.Boolean({
        description:
          'Whether the customer has granted the partner delegated admin privileges; not part of lists.',
        examples: [true],
      }),
    ),
    enableGDAPByDefault: Type.Optional(
      Type.Boolean({
        description:
          'Whether the partner gets default granular delegated admin privileges with the new customer.',
        examples: [true],
      }),
    ),
    userCredentials: Type.Optional(
      reference(UserCredentialsSchema, {
        description: 'Sign-in of the first administrator; only in the response to a creation.',
        readOnly: true,
      }),
    ),
    customDomains: Type.Optional(
      Type.Array(
        optionalText(253, { description: 'A domain of the customer.', examples: ['contoso.example'] }),
        {
          description: 'Domains of the customer; only in a call by ID.',
          examples: [['contoso.example']],
          maxItems: 5000,
          readOnly: true,
        },
      ),
    ),
    tags: Type.Optional(
      Type.Array(optionalText(256, { description: 'A tag.', examples: ['Education'] }), {
        description: 'Tags on the relationship between partner and customer; only in a call by ID.',
        examples: [['Education']],
        maxItems: 1000,
        readOnly: true,
      }),
    ),
    associatedPartnerId: Type.Optional(
      optionalFormat('uuid', {
        description: 'Tenant of the indirect reseller; only indirect providers can set it.',
        examples: ['3d7c2a0e-8f2b-4c55-b6f2-0f6a8e6f1c77'],
      }),
    ),
    links: links(),
    attributes: attributes(),
  },
)
