import { Type } from 'typebox'
import { openObject } from '../define/object.ts'
import { optionalText } from '../define/text.ts'

export const UserCredentialsSchema = openObject(
  'user-credentials',
  {
    title: 'UserCredentials',
    description: 'Sign-in of the first administrator, returned once, when the customer is created.',
    examples: [{ userName: 'admin', password: 'not-a-real-password' }],
  },
  {
    userName: Type.Optional(
      optionalText(256, { description: 'User name, without the domain.', examples: ['admin'] }),
    ),
    password: Type.Optional(
      optionalText(256, {
        description: 'Password as plain text; the documents call it a SecureString.',
        examples: ['not-a-real-password'],
      }),
    ),
  },
)
