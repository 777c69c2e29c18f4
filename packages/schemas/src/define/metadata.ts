import { Type } from 'typebox'
import { ResourceAttributesSchema } from '../resources/resource-attributes.ts'
import { ResourceLinksSchema } from '../resources/resource-links.ts'
import { reference } from './reference.ts'

/** Links of a resource, as the service sets them. */
export const links = () =>
  Type.Optional(
    reference(ResourceLinksSchema, {
      description: 'Links from this resource to related calls.',
      readOnly: true,
    }),
  )

/** Metadata of a resource, as the service sets it. */
export const attributes = () =>
  Type.Optional(
    reference(ResourceAttributesSchema, { description: 'Metadata of this resource.', readOnly: true }),
  )

/** Metadata that a client sends along, as the official SDK does. */
export const sentAttributes = () =>
  Type.Optional(
    reference(ResourceAttributesSchema, {
      description:
        'Metadata of this resource; optional, sent by the official SDK and ignored by the service.',
    }),
  )
