import { isCulture } from '../../src/runtime/culture.ts'
import { isDomain } from '../../src/runtime/domain.ts'
import { isEmail } from '../../src/runtime/email.ts'
import { isHttpsUrl } from '../../src/runtime/https-url.ts'
import { isLanguage } from '../../src/runtime/language.ts'
import { isNotBlank } from '../../src/runtime/not-blank.ts'
import { isUuid } from '../../src/runtime/uuid.ts'

type FormatCheck = {
  readonly name: string
  readonly check: (text: string) => boolean
  /** Texts around which others are generated. */
  readonly seeds: readonly string[]
}

/** The check of each format, by the name of its pattern. */
export const formatChecks: readonly FormatCheck[] = [
  {
    name: 'uuid',
    check: isUuid,
    seeds: [
      '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11',
      '0C4BF1A2-5B4E-4A3C-8F30-2F2F6F3F9D11',
      '00000000-0000-0000-0000-000000000000',
      'ffffffff-ffff-ffff-ffff-ffffffffffff',
      '0c4bf1a25b4e4a3c8f302f2f6f3f9d110000',
    ],
  },
  {
    name: 'email',
    check: isEmail,
    seeds: [
      'elin@contoso.example',
      "o'neill+tag@mail.contoso.co",
      '_a.b.c@x-y.io',
      '0!#$%&*/=?^`{|}~-@a.bc',
      `a@${'b'.repeat(63)}.com`,
      `${'a'.repeat(70)}@b.co`,
    ],
  },
  {
    name: 'domain',
    check: isDomain,
    seeds: [
      'contoso.onmicrosoft.com',
      'a.bc',
      'xn--bcher-kva.example',
      `${'a'.repeat(63)}.${'b'.repeat(63)}.com`,
      `${'a'.repeat(64)}.com`,
      `a.${'b'.repeat(64)}`,
      '1.2.3.x4',
    ],
  },
  { name: 'culture', check: isCulture, seeds: ['en-US', 'sr-Latn-RS', 'EN-us', 'zh-hans-cn'] },
  { name: 'language', check: isLanguage, seeds: ['en', 'pt-PT', 'EN-us', 'zz'] },
  {
    name: 'https-url',
    check: isHttpsUrl,
    seeds: [
      'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship',
      'https://a.b:443/c%20d?e=f#g',
      'https://a#/?%41',
      'https://a?b',
    ],
  },
  {
    name: 'not-blank',
    check: isNotBlank,
    seeds: [' ', ' \t\r\n\v\f', '\u00a0\u2003\u200b', '\u3000\ufeff', ' a', '\u0085'],
  },
]
