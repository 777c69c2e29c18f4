// Every document, and the random tests in full.
import './completion.test.ts'
