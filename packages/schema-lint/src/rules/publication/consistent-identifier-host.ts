import { byFolder } from '../helpers/by-folder.ts'
import { commonest } from '../helpers/commonest.ts'
import { rootIdentifierOf, urlOf } from '../../analysis/references/root-identifier.ts'
import { defineRule } from '../../engine/rule.ts'

export const consistentIdentifierHost = defineRule({
  id: 'consistent-identifier-host',
  group: 'publication',
  severity: 'info',
  presets: ['publish'],
  documentation: {
    summary: 'The identifiers of all schemas in a folder are on the same host.',
    rationale:
      'A folder is published to one location. A schema with another host was usually copied, or missed when the others moved, and its relative references lead astray.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1',
    good: [
      {
        files: {
          'a.json': { $id: 'https://schemas.contoso.com/v1/a.json' },
          'b.json': { $id: 'https://schemas.contoso.com/v1/b.json' },
        },
      },
    ],
    bad: [
      {
        files: {
          'a.json': { $id: 'https://schemas.contoso.com/v1/a.json' },
          'b.json': { $id: 'https://schemas.fabrikam.com/v1/b.json' },
        },
      },
    ],
  },
  checkProject(documents, { report }) {
    for (const inFolder of byFolder(documents)) {
      const identified = inFolder.flatMap((document) => {
        const root = rootIdentifierOf(document)
        const host = root && urlOf(root.id)?.host
        return root && host ? [{ ...root, host }] : []
      })
      const usual = commonest(identified.map(({ host }) => host))
      for (const { schema, keyword, host } of identified) {
        if (host === usual) continue
        const message = `"${keyword}" is on ${host}, but those of the other schemas in the folder are on ${usual}.`
        report({ at: schema, path: [keyword], message })
      }
    }
  },
})
