export const notBlank = {
  accepted: ['Contoso', ' Contoso ', '0', '-', 'Ö', '株式会社', '\u00A0x', '𝒩', '\u200Bа'],
  rejected: [
    '',
    ' ',
    '   ',
    '\t',
    '\n',
    ' \t\r\n ',
    '\v\f',
    '\u00A0',
    '\u3000',
    '\u2003',
    '\u200B',
    '\uFEFF',
    '\u2060',
  ],
}
