/**
 * Keywords outside the specifications that well-known tools read. Sources: VS Code, SchemaStore, ajv and ajv-errors,
 * json-schema-to-typescript, TypeBox, IntelliJ, OpenAPI and AsyncAPI, react-jsonschema-form, Kubernetes, MongoDB, Avro.
 */
export const vendorKeywords: ReadonlySet<string> = new Set([
  // VS Code
  'allowComments',
  'allowTrailingCommas',
  'completionDetail',
  'defaultSnippets',
  'deprecationMessage',
  'doNotSuggest',
  'enumDescriptions',
  'enumDetails',
  'enumItemLabels',
  'enumSortTexts',
  'errorMessage',
  'markdownDeprecationMessage',
  'markdownDescription',
  'markdownEnumDescriptions',
  'order',
  'patternErrorMessage',
  'scope',
  'suggestSortText',
  'tags',
  // IntelliJ, Taplo, other editors
  'meta:enum',
  'meta:enumNames',
  'fileMatch',
  'language',
  // ajv
  '$async',
  '$data',
  'allRequired',
  'anyRequired',
  'deepProperties',
  'deepRequired',
  'dynamicDefaults',
  'exclusiveRange',
  'formatExclusiveMaximum',
  'formatExclusiveMinimum',
  'formatMaximum',
  'formatMinimum',
  'instanceof',
  'oneRequired',
  'patternRequired',
  'prohibited',
  'range',
  'regexp',
  'select',
  'selectCases',
  'selectDefault',
  'transform',
  'typeof',
  'uniqueItemProperties',
  // json-schema-to-typescript, quicktype, TypeBox, zod
  'tsAdditionalProperties',
  'tsEnumNames',
  'tsType',
  'qt-uri-protocols',
  'goJSONSchema',
  'javaType',
  'javaInterfaces',
  'existingJavaType',
  'extendsJavaClass',
  'customName',
  // OpenAPI and its predecessors, where a plain schema is used for both
  'discriminator',
  'example',
  'externalDocs',
  'nullable',
  'xml',
  // forms
  'enumNames',
  'options',
  'propertyOrder',
  'ui:order',
  'ui:widget',
  'headerTemplate',
  // JSON hyper-schema, draft-03
  'base',
  'links',
  'media',
  'fragmentResolution',
  'targetSchema',
  // Angular
  '$default',
  // others
  '$generated',
  '@context',
  'bsonType',
  'deprecationReason',
  'documentation',
  'examples',
  'see',
  'since',
  'version',
])

/** Names that mark themselves as the author's own. */
export function isExtension(name: string): boolean {
  // A prefix and a name: a colon at the end is a slip.
  return /^(x-|_|@|\/\/|\$comment)/i.test(name) || /^[^:\s]+:[^:\s]/.test(name)
}
