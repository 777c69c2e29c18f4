import { translation, untranslated } from '../build/translation.ts'
import type { Peer } from '../peer.ts'

export const zod: Peer = {
  name: 'zod',
  packages: ['zod'],
  remark: 'compiles when it is first called, with new Function; returns a copy',
  messages: true,
  cannot: untranslated('zod'),
  check: (subject) => `import { schema } from ${translation('zod', subject)}
export const check = (value) => schema.safeParse(value).success
`,
  explain: (subject) => `import { schema } from ${translation('zod', subject)}
export const explain = (value) => schema.safeParse(value).error?.issues ?? []
`,
}

export const zodCompiled: Peer = {
  name: 'zod compiled',
  packages: ['zod'],
  remark: 'z.compile, with new Function; returns a copy',
  messages: true,
  cannot: untranslated('zod'),
  check: (subject) => `import { compile } from 'zod'
import { schema } from ${translation('zod', subject)}
const compiled = compile(schema)
export const check = (value) => compiled.safeParse(value).success
`,
  explain: (subject) => `import { compile } from 'zod'
import { schema } from ${translation('zod', subject)}
const compiled = compile(schema)
export const explain = (value) => compiled.safeParse(value).error?.issues ?? []
`,
}
