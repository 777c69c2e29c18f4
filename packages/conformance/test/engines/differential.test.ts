import { describeAgreement } from './support/describe-agreement.ts'

describeAgreement({ verdicts: 4_000, lists: 200 })
