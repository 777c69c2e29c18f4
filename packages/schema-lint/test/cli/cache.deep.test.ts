// The random tests in full.
import './cache.test.ts'
