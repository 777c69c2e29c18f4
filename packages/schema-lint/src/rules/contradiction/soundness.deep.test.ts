// In full.
import './soundness.test.ts'
