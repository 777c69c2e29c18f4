import { locales } from '@openpartner/messages'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { testAppearance } from './form-appearance.ts'
import { testLanguage } from './form-language.ts'
import { servePublic } from './site.ts'

const session = browserSession(servePublic)
const themes = ['light', 'dark'] as const
const widths = [320, 360, 1440]

for (const { locale } of locales) testLanguage(session, locale)
for (const colorScheme of themes) for (const width of widths) testAppearance(session, { colorScheme, width })
