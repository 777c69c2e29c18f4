import { isCertainlyMissing } from '../../analysis/references/is-certainly-missing.ts'
import { referenceKeywords, referencesOf } from '../../analysis/references/reference-keywords.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { kindOf } from '../../analysis/texts/show-value.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import { pathOf, toPointer } from '../../schema/pointer.ts'
import type { ApiObject } from '../../schema/openapi/api-object.ts'
import { isRecord, saysWhereItIs, type Subschema } from '../../schema/subschema.ts'
import { decodeFragment } from '../../schema/uri.ts'
import {
  encodeFragment,
  isPointerWithoutHash,
  meantFragment,
  schemaPointers,
} from '../helpers/meant-fragment.ts'

export const resolvableReference = defineRule({
  id: 'resolvable-reference',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A reference leads to a schema.',
    rationale:
      'With a reference to nothing, a validator rejects the whole schema, or worse, fails only when the first value gets that far.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3',
    good: [{ schema: { $ref: '#/$defs/Name', $defs: { Name: { type: 'string' } } } }],
    bad: [
      { schema: { $ref: '#/$defs/Nam', $defs: { Name: { type: 'string' } } } },
      { schema: { $ref: 'no-such-file.json' } },
    ],
  },
  keywords: referenceKeywords,
  checkDocument(document, context) {
    // An object that is used in two ways is listed twice.
    const objects = new Map(document.objectReferences.map((object) => [toPointer(object.path), object]))
    for (const object of objects.values()) {
      const { reference, path } = object
      const why = reference === undefined ? undefined : objectMessageOf(object, reference, context)
      if (why !== undefined)
        context.report({ at: document, path: [...path, '$ref'], message: `"$ref" ${why}` })
    }
  },
  checkSchema(schema, context) {
    for (const { keyword, text } of referencesOf(schema)) {
      const message = messageOf(schema, text, context)
      if (message !== undefined) {
        context.report({ at: schema, path: [keyword], message: `"${keyword}" ${message}` })
      }
    }
  },
})

function messageOf(schema: Subschema, reference: string, { resolve }: Context): string | undefined {
  const shown = shorten(reference)
  const resolution = resolve(schema, reference)
  if (resolution.ok) {
    const { value } = resolution.schema.node
    if (isRecord(value) || typeof value === 'boolean') return undefined
    return `leads to "${shown}", which is ${kindOf(value)}, not a schema.`
  }
  if (resolution.reason === 'invalid-uri') {
    return `is "${shown}", which cannot be resolved against ${shorten(schema.baseUri)}.`
  }
  if (resolution.reason === 'unknown-document') {
    if (!isCertainlyMissing(schema, resolution)) return undefined
    const pointer = reference.replace(/^\//, '')
    const isPointer = isPointerWithoutHash(schema.document, reference)
    return `leads to "${shown}", but no such file was read.${isPointer ? hint(`#/${pointer}`) : ''}`
  }
  const [address = '', raw = ''] = reference.split('#', 2)
  const fragment = decodeFragment(raw)
  const { root } = schema.document
  if (address === '' && fragment.startsWith('/') && pathOf(root, fragment) !== undefined) {
    return `leads to "${shown}", but there is no such location in ${shorten(resolution.uri)}, the resource around it, which an identifier starts.`
  }
  const document = resolve(schema, `${address}#`)
  if (!document.ok) return `leads to "${shown}", but there is no such location.`
  const within = document.schema.document
  if (raw !== fragment && pathOf(within.root, raw) !== undefined) {
    return `leads to "${shown}", which is read as "${shorten(`#${fragment}`)}": in a reference, the percent sign of a name is written "%25".${hint(`${address}#${encodeFragment(raw)}`)}`
  }
  return nowhere(shown, address, meantFragment(within, fragment, schemaPointers(within)))
}

/** Why the reference of an object of OpenAPI leads nowhere; undefined where it leads somewhere, or to another host. */
function objectMessageOf(object: ApiObject, reference: string, { locate }: Context): string | undefined {
  const target = locate(object, reference)
  if (target.ok) return undefined
  const shown = shorten(reference)
  if (target.reason === 'invalid-uri') return `is "${shown}", which is not a URI reference.`
  if (target.reason === 'unknown-document') {
    const isCertain = target.uri.startsWith('file:') && !saysWhereItIs(object.document)
    return isCertain ? `leads to "${shown}", but no such file was read.` : undefined
  }
  const [address = '', raw = ''] = reference.split('#', 2)
  const whole = locate(object, `${address}#`)
  const [how, type] = object.holding
  const alike = (whole.ok ? whole.document.objects : []).filter(({ holding, reference: other }) => {
    return other === undefined && holding[0] === how && holding[1] === type
  })
  const pointers = alike.map(({ path }) => toPointer(path))
  return nowhere(
    shown,
    address,
    whole.ok ? meantFragment(whole.document, decodeFragment(raw), pointers) : undefined,
  )
}

function nowhere(shown: string, address: string, meant: string | undefined): string {
  return `leads to "${shown}", but there is no such location.${meant === undefined ? '' : hint(`${address}#${meant}`)}`
}

function hint(reference: string): string {
  return ` Did you mean "${shorten(reference)}"?`
}
