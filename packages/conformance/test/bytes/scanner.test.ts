import { describeScanner } from './support/describe-scanner.ts'

describeScanner(1250)
