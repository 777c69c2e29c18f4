import { testGuide } from './guides/test-guide.ts'

// The guide "contributing" works in a copy of the repository: contributing.deep.test.ts.
for (const name of ['services', 'ci', 'forms', 'other-languages', 'migrating', 'contradictions'])
  testGuide(name)
