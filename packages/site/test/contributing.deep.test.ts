import { testGuide } from './guides/test-guide.ts'

testGuide('contributing')
