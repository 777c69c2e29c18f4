// The random tests in full.
import './soundness.test.ts'
