import { isCertainlyMissing } from '../../analysis/references/is-certainly-missing.ts'
import { referenceKeywords, referencesOf } from '../../analysis/references/reference-keywords.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { encodeFragment, isPointerWithoutHash } from '../helpers/meant-fragment.ts'

export const noPointerWithoutHash = defineRule({
  id: 'no-pointer-without-hash',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A reference to a place in its own document starts with `#`.',
    rationale:
      'Without it, `definitions/name` is the address of another document beside the identifier. Nothing is there, and what was meant is in the document itself.',
    link: 'https://json-schema.org/understanding-json-schema/structuring#dollarref',
    good: [
      {
        schema: {
          $id: 'https://example.com/a',
          $ref: '#/$defs/name',
          $defs: { name: { type: 'string' } },
        },
      },
    ],
    bad: [
      {
        schema: {
          $id: 'https://example.com/a',
          $ref: '/$defs/name',
          $defs: { name: { type: 'string' } },
        },
      },
    ],
  },
  keywords: referenceKeywords,
  checkSchema(schema, { report, resolve }) {
    for (const { keyword, text } of referencesOf(schema)) {
      const resolution = resolve(schema, text)
      // A file that is not there is an error of its own.
      if (resolution.ok || resolution.reason !== 'unknown-document') continue
      if (isCertainlyMissing(schema, resolution) || !isPointerWithoutHash(schema.document, text)) continue
      const meant = `#${encodeFragment(`/${text.replace(/^\//, '')}`)}`
      report({
        at: schema,
        path: [keyword],
        message: `"${keyword}" is the address of another document, and there is such a location in this one: "${shorten(meant)}".`,
        fix: {
          safe: false,
          title: 'Refer to the location in this document',
          edits: [{ op: 'set', path: [keyword], value: meant }],
        },
      })
    }
  },
})
