// The random tests in full.
import './check-simple.test.ts'
