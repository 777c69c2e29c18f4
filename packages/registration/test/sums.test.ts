import { testSums } from './sums.ts'

testSums(2000)
