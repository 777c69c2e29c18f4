import { textsOf } from '../../analysis/texts/schema-texts.ts'
import { defineRule } from '../../engine/rule.ts'

const tag =
  /<\/?(?:a|b|blockquote|br|code|div|em|h[1-6]|hr|i|img|li|ol|p|pre|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?:\s[^<>]*)?\/?>|&(?:nbsp|lt|gt|amp|quot|#[0-9]+);/i

export const noHtmlInDescription = defineRule({
  id: 'no-html-in-description',
  group: 'design',
  severity: 'info',
  presets: ['publish'],
  documentation: {
    summary: 'Titles and descriptions are plain text, without HTML.',
    rationale:
      'JSON Schema has no markup: editors, terminals and code comments show the tags as they are, and a page that renders them may run what is in them.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [{ schema: { description: 'Less than 5: x<5. See Array<string>.' } }],
    bad: [
      { schema: { description: 'In <b>cents</b>.<br/>' } },
      { schema: { title: 'Terms &amp; conditions' } },
    ],
  },
  // OpenAPI reads descriptions as Markdown, which may contain HTML.
  dialects: ['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12'],
  checkSchema(schema, { report }) {
    for (const { role, path, keyword, text, range } of textsOf(schema)) {
      if (role !== 'prose' || keyword.startsWith('markdown')) continue
      // Text between backticks is quoted.
      const found = tag.exec(text.replaceAll(/`[^`]*`/g, ''))?.[0]
      if (found === undefined) continue
      const at = schema.document.text.slice(...range).indexOf(found)
      report({
        at: schema,
        path,
        ...(at !== -1 && { range: [range[0] + at, range[0] + at + found.length] as const }),
        message: `"${keyword}" contains HTML: ${found}.`,
      })
    }
  },
})
