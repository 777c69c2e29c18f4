// In full.
import './meaning.test.ts'
