import { testSums } from './sums.ts'

testSums(50_000)
