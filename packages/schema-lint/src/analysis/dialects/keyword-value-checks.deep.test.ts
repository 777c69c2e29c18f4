// In full.
import './keyword-value-checks.test.ts'
