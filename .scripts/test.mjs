// Everything that decides whether a change is right: build, types, style, and the tests of every package.
import { runTests } from './run-tests.mjs'

await runTests({ tasks: ['build', 'typecheck', 'lint', 'test'], report: 'test-report.json' })
