import { countryCodes } from '@openpartner/registration'
import { expect, test } from 'vitest'
import { countryName } from '../../src/commands/explain/country-name.ts'
import { countryNamed } from '../../src/commands/explain/country-named.ts'

// `explain --country "Arabia Saudí" --locale es` knew no such country, and named Arabia Saudí as the nearest.
test.each(['es', 'fr', 'my', 'hi', 'pt-BR', 'ru', 'gu', 'eu', 'ja'])(
  'every name that is printed in %s is found',
  async (locale) => {
    const found = await Promise.all(
      countryCodes.map(
        async (code) => (await countryNamed(countryName(code, locale), locale))?.country.alpha2,
      ),
    )
    expect(found).toEqual(countryCodes)
  },
)
