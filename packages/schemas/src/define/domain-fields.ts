import { Type } from 'typebox'
import { optionalText } from './text.ts'

/** What a domain can be used for, as the contract of the service lists it. */
export const capabilities = [
  'none',
  'email',
  'sharepoint',
  'office_communications_online',
  'sharepoint_default',
  'full_redelegation',
  'share_point_public',
  'org_id_authentication',
  'yammer',
  'intune',
  'all',
] as const

export const isDefault = () =>
  Type.Optional(
    Type.Boolean({ description: 'Whether it is the default domain of the tenant.', examples: [false] }),
  )

export const isInitial = () =>
  Type.Optional(Type.Boolean({ description: 'Whether the tenant was created with it.', examples: [false] }))

export const rootDomain = () =>
  Type.Optional(
    optionalText(253, { description: 'The domain that it belongs to.', examples: ['contoso.example'] }),
  )
