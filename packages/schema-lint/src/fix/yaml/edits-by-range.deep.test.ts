// The random tests in full.
import './edits-by-range.test.ts'
