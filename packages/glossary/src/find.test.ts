import { expect, test } from 'vitest'
import { mentionsIn } from './find.ts'
import { tokensOf } from './read/index.ts'

const said = (file: string, source: string) =>
  tokensOf(file, source)
    .flatMap((token) => mentionsIn(file, token))
    .map(({ line, kind, text, instead }) => `${line} ${kind} ${text}: ${instead}`)

test('names that are declared, in their parts', () => {
  const source = `import { inspect } from 'node:util'
import { judgeRecord } from './other.ts'
const customerFaults = 1
inspect(error.objections)
const faultyAddress = { misfitCount: 2, 'look-at': 3 }`
  expect(said('src/example.ts', source)).toEqual([
    '2 name judgeRecord: check, validate',
    '3 name customerFaults: issue, syntax error',
    '5 name misfitCount: issue',
  ])
})

test('words that only names avoid', () => {
  expect(said('a.ts', 'const mostItems = 1 // at most one form')).toEqual(['1 name mostItems: min, max'])
})

test('sentences in comments, texts and templates', () => {
  const source = `/**
 * Judges a text.
 */
const message = \`The colour of \${name} is normalised.\`
const title = 'one validator a resource'
// \`inspect\` is no function of ours`
  expect(said('a.ts', source)).toEqual([
    '4 prose colour: color',
    '4 prose normalised: normalized',
    '5 prose one validator a resource: one … per …',
    '2 prose judges: check, validate',
    '6 prose is no function: is not a …, has no …',
  ])
})

test('Markdown without its code, and the names in its examples', () => {
  const source = `---
description: Every fault.
---
# The \`fault\` table

It stands here.

\`\`\`ts
const faults = []
\`\`\``
  expect(said('a.md', source)).toEqual([
    '2 prose fault: issue, syntax error',
    '6 prose stands: is, is written',
    '9 name faults: issue, syntax error',
  ])
})

test('components, data and the names of files', () => {
  expect(
    said('a.vue', '<script setup>\nconst colour = 1\n</script>\n<template>\n<p>Judges</p></template>'),
  ).toEqual(['2 name colour: color', '5 prose judges: check, validate'])
  expect(said('a.json', '{\n  "description": "Two faults.",\n  "value": "a fault"\n}')).toEqual([
    '2 prose faults: issue, syntax error',
  ])
  expect(said('src/fault-list.css', '')).toEqual(['1 name fault-list.css: issue, syntax error'])
})
