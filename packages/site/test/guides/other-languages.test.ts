import { testGuide } from './test-guide.ts'

testGuide('other-languages')
