import { Type } from 'typebox'
import { capabilities, isDefault, isInitial, rootDomain } from '../define/domain-fields.ts'
import { closedObject } from '../define/object.ts'
import { stringEnum } from '../define/string-enum.ts'
import { requiredFormat } from '../define/text.ts'

const domain = { description: 'The domain.', examples: ['contoso.example'] }

export const VerifiedDomainRequest = closedObject(
  'VerifiedDomainRequest',
  {
    title: 'VerifiedDomainRequest',
    description:
      'A domain to add to a customer. A federated domain needs domainFederationSettings, which are not checked here.',
    examples: [
      {
        verifiedDomainName: 'contoso.example',
        domain: {
          authenticationType: 'managed',
          capability: 'email',
          name: 'contoso.example',
          status: 'verified',
          verificationMethod: 'dns_record',
        },
      },
    ],
  },
  {
    verifiedDomainName: requiredFormat('domain', domain),
    domain: Type.Object(
      {
        authenticationType: stringEnum(['managed', 'federated'], {
          description: 'Who signs users in.',
          examples: ['managed'],
        }),
        capability: stringEnum(capabilities, {
          description: 'What the domain can be used for.',
          examples: ['email'],
        }),
        isDefault: isDefault(),
        isInitial: isInitial(),
        name: requiredFormat('domain', domain),
        rootDomain: rootDomain(),
        status: stringEnum(['unverified', 'verified', 'pending_deletion'], {
          description: 'Whether the domain is verified.',
          examples: ['verified'],
        }),
        verificationMethod: stringEnum(['none', 'dns_record', 'email'], {
          description: 'How the domain is verified.',
          examples: ['dns_record'],
        }),
      },
      { description: 'The domain.', additionalProperties: false },
    ),
    domainFederationSettings: Type.Optional(
      Type.Object(
        {},
        {
          description: 'How the users of a federated domain sign in.',
          examples: [{ issuerUri: 'contoso.example' }],
          maxProperties: 100,
        },
      ),
    ),
  },
)
