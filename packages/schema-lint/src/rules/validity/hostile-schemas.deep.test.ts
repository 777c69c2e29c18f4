// In full.
import './hostile-schemas.test.ts'
