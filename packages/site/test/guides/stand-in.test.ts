import { testGuide } from './test-guide.ts'

testGuide('stand-in')
