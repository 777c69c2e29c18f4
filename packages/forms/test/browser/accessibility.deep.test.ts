import { browserSession } from '@openpartner/test-helpers/browser/session'
import { testAccessibility } from './accessible-form.ts'
import { serveForms } from './form-site.ts'

testAccessibility(browserSession(serveForms), ['/sv', '/ar'])
