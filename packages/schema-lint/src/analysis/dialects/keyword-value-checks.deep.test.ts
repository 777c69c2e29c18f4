// The random tests in full.
import './keyword-value-checks.test.ts'
