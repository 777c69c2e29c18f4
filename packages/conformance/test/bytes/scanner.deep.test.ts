import { resources } from '@openpartner/schemas'
import { describeScanner } from './support/describe-scanner.ts'

const lines = Number(process.env.BYTE_SCANNER_LINES ?? 60_000)

describeScanner(Math.ceil(lines / resources.length))
