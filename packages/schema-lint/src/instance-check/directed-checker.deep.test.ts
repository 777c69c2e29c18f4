// The random tests in full.
import './directed-checker.test.ts'
