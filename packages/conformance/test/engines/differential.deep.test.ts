import { describeAgreement } from './support/describe-agreement.ts'

describeAgreement({ verdicts: 100_000, lists: 2_000 })
