// The long runs: many random documents, large corpora, every variant, other engines, packed tarballs.
import { runTests } from './run-tests.mjs'

await runTests({ tasks: ['test:deep'], report: 'test-report.deep.json' })
