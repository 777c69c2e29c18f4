import { testGuide } from './guides/test-guide.ts'

// It works in a copy of the repository; the other guides are tested beside `test-guide.ts`.
testGuide('contributing')
