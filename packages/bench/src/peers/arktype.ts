import { translation, untranslated } from '../build/translation.ts'
import type { Peer } from '../peer.ts'

export const arktype: Peer = {
  name: 'arktype',
  packages: ['arktype'],
  remark: 'compiles when it is loaded, with new Function',
  messages: true,
  cannot: untranslated('arktype'),
  check: (subject) => `import { schema } from ${translation('arktype', subject)}
export const check = (value) => schema.allows(value)
`,
  // Its sentences are made when they are read.
  explain: (subject) => `import { type } from 'arktype'
import { schema } from ${translation('arktype', subject)}
export const explain = (value) => {
  const result = schema(value)
  return result instanceof type.errors ? result.map(({ path, message }) => ({ path, message })) : []
}
`,
}
