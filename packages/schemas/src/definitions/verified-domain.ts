import { capabilities, isDefault, isInitial, rootDomain } from '../define/domain-fields.ts'
import { openObject } from '../define/object.ts'
import { stringEnum } from '../define/string-enum.ts'
import { requiredText } from '../define/text.ts'

export const VerifiedDomain = openObject(
  'VerifiedDomain',
  {
    title: 'VerifiedDomain',
    description: 'A domain of a customer.',
    examples: [
      {
        authenticationType: 'managed',
        capability: 'email',
        isDefault: false,
        isInitial: false,
        name: 'contoso.example',
        status: 'verified',
        verificationMethod: 'dns_record',
      },
    ],
  },
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
    name: requiredText(253, { description: 'The domain.', examples: ['contoso.example'] }),
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
)
