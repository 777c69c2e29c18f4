// The random tests in full.
import './meaning.test.ts'
