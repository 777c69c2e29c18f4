import type { ResourceName } from '@openpartner/schemas'
import { code, escaped, name, table } from '../../markdown.ts'
import { conditionSentence } from '../../rule-texts.ts'
import { describeBounds, describeType, resourceLink } from './descriptions.ts'
import { documentsOf, type Document, type Presence, presenceIn, rulesAt } from './presence.ts'
import type { Property } from './properties.ts'
import { constraintOrigins, originOf, originText, readableStatus, sourceLink } from './provenance.ts'

/** The anchor of a property: its JSON Pointer within the resource, where a list has the item 0. */
export const propertyAnchor = (path: string): string =>
  `property-${path.replaceAll('[]', '.0').replaceAll('.', '-').toLowerCase()}`

/** One row per property: what it is, when it is required, what it may be, and how we know. */
export function propertiesTable(resource: ResourceName, properties: readonly Property[]): string {
  const rows = properties.map((property) => [
    nameCell(property.path),
    describeType(property.schema),
    presenceCell(resource, property.path),
    meaningCell(resource, property),
    sourceCell(resource, property.path),
  ])
  return `<div class="properties">

${table(['Property', 'Type', 'Required', 'Meaning', 'Source'], rows)}

</div>`
}

function nameCell(path: string): string {
  const anchor = propertyAnchor(path)
  return `<a class="property" id="${anchor}" href="#${anchor}" title="Link to this property">${name(path)}</a>`
}

const isOwn = (resource: ResourceName, document: Document): boolean =>
  document.resource === resource && document.prefix === ''

function presenceCell(resource: ResourceName, path: string): string {
  if (path.endsWith('[]')) return ''
  const own = presenceIn({ resource, prefix: '' }, path)
  return `<span class="presence ${own}">${own}</span>`
}

/** Which other documents differ in whether they require the property. */
function elsewhere(resource: ResourceName, path: string): readonly string[] {
  if (path.endsWith('[]')) return []
  const own = presenceIn({ resource, prefix: '' }, path)
  const resourcesIn = new Map<Presence, string[]>()
  for (const document of documentsOf(resource)) {
    if (isOwn(resource, document)) continue
    const presence = presenceIn(document, path)
    if (presence === own) continue
    resourcesIn.set(presence, [...(resourcesIn.get(presence) ?? []), resourceLink(document.resource)])
  }
  return [...resourcesIn].map(([presence, of]) => `${presence} in ${of.join(', ')}`)
}

function meaningCell(resource: ResourceName, { path, schema }: Property): string {
  const [example] = schema.examples ?? []
  const shown = typeof example === 'string' && example !== '' ? ` Example: ${code(example)}.` : ''
  const conditions = rulesAt(resource, path).map(conditionSentence)
  const bounds = describeBounds(schema).join('; ')
  return [
    `${escaped(schema.description ?? '')}${shown}`,
    ...(conditions.length > 0 ? [conditions.join(' ')] : []),
    ...(bounds === '' ? [] : [`<span class="constraints">${bounds.replace(/^[a-z]/, upper)}.</span>`]),
  ].join('<br>')
}

const upper = (letter: string): string => letter.toUpperCase()

function sourceCell(resource: ResourceName, path: string): string {
  const origin = originOf(resource, path)
  const [first = ''] = origin.sources
  const others = elsewhere(resource, path)
  const details = [
    ...(origin.sources.length > 1 ? [`All sources: ${originText(origin)}.`] : []),
    ...(origin.documentedAs === undefined ? [] : [`Spelled ${code(origin.documentedAs)} there.`]),
    ...constraintOrigins(origin),
    ...(others.length === 0 ? [] : [`${others.join('; ').replace(/^[a-z]/, upper)}.`]),
  ]
  const more =
    details.length === 0 ? '' : `<details><summary>Details</summary>${details.join('<br>')}</details>`
  return `<span>${readableStatus(origin)}: ${sourceLink(first)}</span>${more}`
}
