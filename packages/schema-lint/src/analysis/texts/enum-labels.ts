/** Keywords that give each value of an `enum` a text, in the order of the values; of editors, forms and code generators. */
export const enumLabelKeywords = [
  'enumDescriptions',
  'markdownEnumDescriptions',
  'enumNames',
  'enumItemLabels',
  'x-enum-varnames',
  'x-enum-descriptions',
  'x-enumNames',
  'x-enumDescriptions',
  'meta:enum',
] as const
