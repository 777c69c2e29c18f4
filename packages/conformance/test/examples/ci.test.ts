import { cpSync, symlinkSync } from 'node:fs'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { repository } from '../../src/packages.ts'
import { testWorkflow } from './support/test-workflow.ts'

const { folder } = temporaryFolder()
const example = `${repository}docs/examples/ci`
cpSync(example, folder, { recursive: true, filter: (path) => !path.endsWith('/node_modules') })
symlinkSync(`${example}/node_modules`, `${folder}/node_modules`)

testWorkflow(
  'the workflow in the workspace',
  () => folder,
  () => undefined,
)
