// The random tests in full.
import './validity.test.ts'
