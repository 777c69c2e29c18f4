import { byFolder } from '../helpers/by-folder.ts'
import { defineRule } from '../../engine/rule.ts'
import { mainSchemaOf } from '../../schema/main-schema.ts'
import { stringOf } from '../../schema/subschema.ts'
import { commonest } from '../helpers/commonest.ts'

export const consistentDialect = defineRule({
  id: 'consistent-dialect',
  group: 'publication',
  severity: 'warning',
  presets: ['strict', 'publish'],
  documentation: {
    summary: 'All schemas in a folder are written in the same version of JSON Schema.',
    rationale:
      'Keywords mean different things in different versions. Neighboring schemas are copied from and refer to each other, and one validator reads them all.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.1.1',
    good: [
      {
        files: {
          'a.json': { $schema: 'http://json-schema.org/draft-07/schema#' },
          'b.json': { $schema: 'http://json-schema.org/draft-07/schema' },
          'new/a.json': { $schema: 'https://json-schema.org/draft/2020-12/schema' },
        },
      },
    ],
    bad: [
      {
        files: {
          'a.json': { $schema: 'https://json-schema.org/draft/2020-12/schema' },
          'b.json': { $schema: 'http://json-schema.org/draft-07/schema#' },
        },
      },
    ],
  },
  checkProject(documents, { report }) {
    for (const inFolder of byFolder(documents)) {
      const schemas = inFolder.flatMap((document) => {
        const schema = mainSchemaOf(document)
        return schema && stringOf(schema, '$schema') !== undefined ? [schema] : []
      })
      const usual = commonest(schemas.map(({ dialect }) => dialect.id))
      for (const schema of schemas) {
        if (schema.dialect.id === usual) continue
        report({
          at: schema,
          path: ['$schema'],
          message: `"$schema" names ${schema.dialect.id}, but other schemas in the folder are written in ${usual}.`,
        })
      }
    }
  },
})
