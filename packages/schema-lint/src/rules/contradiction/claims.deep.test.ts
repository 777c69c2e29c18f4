// The random tests in full.
import './claims.test.ts'
