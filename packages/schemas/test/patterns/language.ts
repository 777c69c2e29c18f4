export const language = {
  accepted: ['en', 'En', 'EN', 'pt-PT', 'pt-pt', 'sv'],
  rejected: ['e', 'eng', 'en-', 'en_US', 'pt-PRT', 'en-U', 'sr-Latn', '12', 'English', 'еn', 'ｅｎ', ' '],
}
