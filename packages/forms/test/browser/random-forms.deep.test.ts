import { browserSession } from '@openpartner/test-helpers/browser/session'
import { serveForms } from './form-site.ts'
import { testRandomForms } from './random-forms.ts'

testRandomForms(browserSession(serveForms), 1500)
