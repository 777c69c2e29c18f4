import { expect, test } from 'vitest'
import { attempts } from '../../src/offline.ts'
import { describeEngines } from './support/describe-engines.ts'
import { enginesInNode } from './support/engines-in-node.ts'

describeEngines(enginesInNode)

test('the network was not asked', () => {
  expect(attempts).toEqual([])
})
