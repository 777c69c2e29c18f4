// In full.
import './check-simple.test.ts'
