// In full.
import './cache.test.ts'
