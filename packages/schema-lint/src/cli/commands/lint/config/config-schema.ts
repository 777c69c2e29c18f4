import { presetNames } from '../../../../engine/rule.ts'
import { severities } from '../../../../engine/finding.ts'
import { dialectIds } from '../../../../schema/keyword.ts'

const text = { type: 'string', minLength: 1 }
const texts = { type: 'array', items: text }
const setting = { enum: [...severities, 'on', 'off'] }
const globs = { description: 'Glob patterns, relative to this file.', ...texts, minItems: 1 }
const presets = {
  description: 'Presets; ["recommended"] by default.',
  type: 'array',
  items: { enum: presetNames },
}

/** The JSON Schema of a configuration file, for these rules. */
export function configSchema(ruleIds: readonly string[]) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of schema-lint',
    description: 'What schema-lint checks, and where: schema-lint.config.json.',
    examples: [{ presets: ['strict'], rules: { 'no-contradictory-bounds': 'error' } }],
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'The address of this schema, for editors.', type: 'string' },
      presets,
      rules: {
        description:
          'Severities by rule, which override those of the presets; "on" is the default severity of the rule.',
        $ref: '#/definitions/rules',
      },
      overrides: {
        description: 'Other rules for some files; later ones win.',
        type: 'array',
        items: {
          type: 'object',
          required: ['files'],
          additionalProperties: false,
          properties: { files: globs, presets, rules: { $ref: '#/definitions/rules' } },
        },
      },
      ignore: {
        description: 'Patterns, as in a .gitignore, of files in folders to leave out.',
        ...texts,
      },
      include: {
        description: 'Globs, relative to this file, of files to lint as schemas, whatever their names are.',
        ...texts,
      },
      resolve: {
        description: 'Folders by URI prefix, for resolving references. Nothing is fetched from the network.',
        type: 'object',
        propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9+.-]*:' },
        additionalProperties: text,
      },
      dialect: {
        description: 'The dialect of schemas that declare none; guessed from their keywords if absent.',
        enum: dialectIds,
      },
      suppressions: {
        description: 'Findings to ignore, and why.',
        type: 'array',
        items: { $ref: '#/definitions/suppression' },
      },
    },
    definitions: {
      rule: { description: 'The id of a rule.', enum: ruleIds },
      rules: {
        description: 'Severities by rule.',
        type: 'object',
        propertyNames: { $ref: '#/definitions/rule' },
        additionalProperties: setting,
      },
      suppression: {
        description: 'A finding that is intended.',
        type: 'object',
        required: ['rule', 'reason'],
        additionalProperties: false,
        properties: {
          rule: { $ref: '#/definitions/rule' },
          files: globs,
          pointer: {
            description: 'JSON Pointer (RFC 6901) of the location.',
            type: 'string',
            pattern: '^(/|$)',
          },
          reason: { description: 'Why the finding is accepted, for the next reader.', ...text },
          expires: {
            description: 'The last day on which it applies, as YYYY-MM-DD.',
            type: 'string',
            pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
          },
        },
      },
    },
  }
}
