import { testCheckDigits } from './check-digits.ts'

testCheckDigits(10_000)
