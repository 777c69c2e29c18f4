import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { referencesOf } from '@openpartner/build-helpers/json-schema'
import { components } from '../build/components.ts'
import { loadFixtures } from '@openpartner/fixtures'
import { names } from './support/variants.ts'

test.each(names)('%s as components of one document has the same verdicts', (name) => {
  const schemas = components(name)
  const [root] = schemas.keys()
  const ajv = new Ajv2020({ validateFormats: false, allowUnionTypes: true, strictSchema: false })
  ajv.addSchema({ components: { schemas: Object.fromEntries(schemas) } }, 'https://components.example/')
  const validate = ajv.compile({ $ref: `https://components.example/#/components/schemas/${root}` })
  const { valid, invalid } = loadFixtures(name)
  expect(valid.filter(({ value }) => !validate(value))).toEqual([])
  expect(invalid.filter(({ value }) => validate(value))).toEqual([])
})

test.each(names)('%s: every component is referred to, and every reference has its component', (name) => {
  const schemas = components(name)
  const [root, ...others] = schemas.keys()
  const references = new Set([...schemas.values()].flatMap(referencesOf))
  expect(root).toMatch(/^[A-Z][A-Za-z]+$/)
  expect([...references].toSorted()).toEqual(others.map((key) => `#/components/schemas/${key}`).toSorted())
})
