// The random tests in full.
import './hostile-schemas.test.ts'
