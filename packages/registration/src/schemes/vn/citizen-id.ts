import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The Ministry of Public Security issues it; the tax code of persons and households since July 2025. */
export const citizenId = /* @__PURE__ */ defineScheme({
  id: 'citizen-id',
  abbreviation: 'CCCD',
  localName: 'Số định danh cá nhân',
  personal: true,
  pattern: '^0[0-9]{11}$',
  example: '037153000257',
  masks: ['############'],
})

export const description: SchemeDescription = {
  label: 'Personal identification number',
  language: 'vi',
  identifies: 'person',
  inputMode: 'numeric',
  confidence: 'medium',
  sources: [
    {
      title: 'ID numbers to be used as personal tax code',
      publisher: 'VnEconomy',
      date: '2024-12-30',
      url: 'https://en.vneconomy.vn/id-numbers-to-be-used-as-personal-tax-code.htm',
    },
    {
      title: 'Tax codes phased out as citizen IDs mandated from July 1, 2025',
      publisher: 'Sài Gòn Giải Phóng',
      date: '2025',
      url: 'https://en.sggp.org.vn/tax-codes-phased-out-as-citizen-ids-mandated-from-july-1-2025-post117404.html',
    },
  ],
}
