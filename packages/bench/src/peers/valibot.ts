import { translation, untranslated } from '../build/translation.ts'
import type { Peer } from '../peer.ts'

export const valibot: Peer = {
  name: 'valibot',
  packages: ['valibot'],
  messages: true,
  cannot: untranslated('valibot'),
  check: (subject) => `import { is } from 'valibot'
import { schema } from ${translation('valibot', subject)}
export const check = (value) => is(schema, value)
`,
  explain: (subject) => `import { safeParse } from 'valibot'
import { schema } from ${translation('valibot', subject)}
export const explain = (value) => safeParse(schema, value).issues ?? []
`,
}
