import { mkdirSync } from 'node:fs'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { packAll } from '../../src/pack.ts'
import { installExample } from './support/project-of-example.ts'
import { testWorkflow } from './support/test-workflow.ts'

const { folder } = temporaryFolder()
mkdirSync(`${folder}/tarballs`, { recursive: true })
const skipped = installExample('ci', `${folder}/ci`, packAll(`${folder}/tarballs`))
if (skipped !== undefined) process.stderr.write(`ci.deep.test.ts skipped: ${skipped}\n`)

testWorkflow(
  'the workflow from tarballs',
  () => `${folder}/ci`,
  () => skipped,
)
