import { defineScheme, type SchemeDescription } from '../scheme.ts'

/** The Companies and Intellectual Property Commission issues it: year, number, kind of enterprise. */
export const cipc = /* @__PURE__ */ defineScheme({
  id: 'cipc',
  abbreviation: 'Reg No',
  localName: 'Registration number',
  labels: ['CIPC', 'CK'],
  personal: false,
  // Numbers of private companies that begin K are printed with or without the kind of enterprise.
  pattern: '^((1[89]|20)[0-9]{10}|K20[0-9]{8}([0-9]{2})?)$',
  example: '192500143106',
  masks: ['####/######/##', '###########', '#####/######/##'],
})

export const description: SchemeDescription = {
  label: 'Company registration number',
  language: 'en',
  identifies: 'company',
  rank: 2,
  inputMode: 'text',
  confidence: 'medium',
  sources: [
    {
      title: 'South African business registration number: the two formats',
      publisher: 'Youverify',
      date: '2024',
      url: 'https://youverify.co/blog/south-african-business-registration-number',
    },
    {
      title: 'Notice No. 1762: new numbers',
      publisher: 'South African Companies and Close Corporation Regulatory Office',
      date: '1999',
      url: 'http://acts.co.za/companies-act-1973/notices_2_new_numbers.php',
    },
    {
      title: 'Articles of association of Sasol Limited',
      publisher: 'US Securities and Exchange Commission',
      date: '2003',
      url: 'https://www.sec.gov/Archives/edgar/data/314590/000104746903007864/a2104529zex-1_2.htm',
    },
  ],
}
