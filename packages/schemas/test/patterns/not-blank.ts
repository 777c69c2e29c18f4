export const notBlank = {
  accepted: ['Contoso', ' Contoso ', '0', '-', 'Ö', '株式会社', '\u00A0', '𝒩'],
  rejected: ['', ' ', '   ', '\t', '\n', ' \t\r\n '],
}
