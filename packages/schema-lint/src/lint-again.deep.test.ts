// In full.
import './lint-again.test.ts'
