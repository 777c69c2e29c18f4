// The random tests in full.
import './lint-again.test.ts'
