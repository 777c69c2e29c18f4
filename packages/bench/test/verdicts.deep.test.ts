import { peers } from '../src/peers/index.ts'
import { temporaryFolder, testVerdicts } from './verdicts.ts'

const folder = temporaryFolder()

/** The others read the published schema, and so prove themselves with two resources. */
const translated = peers.filter(({ name }) =>
  ['openpartner', 'typia', 'zod', 'valibot', 'arktype', 'sury'].includes(name),
)

testVerdicts('create-customer-request', peers, folder)
testVerdicts('update-billing-profile-request', translated, folder)
