/** Keywords of editors, forms and code generators that label the values of an `enum`, in order. */
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
