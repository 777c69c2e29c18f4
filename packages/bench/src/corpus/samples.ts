/** What the documents are made of: names and places with and without letters beyond ASCII. */
export const firstNames = [
  'Asha',
  'Björn',
  'Carla',
  'Elif',
  'Göran',
  'Hiro',
  'José',
  'Kateryna',
  'Nguyễn',
  'Zoë',
]
export const lastNames = [
  'Andersson',
  'Brown',
  'Costa',
  'Dvořák',
  'Kowalska',
  'Müller',
  "O'Neill",
  'Petrov',
  '山田',
]
export const companies = ['Contoso', 'Fabrikam', 'Litware', 'Northwind', 'Proseware', 'Tailspin', 'Wingtip']
export const suffixes = ['AB', 'GmbH', 'Inc.', 'Ltda', 'Sp. z o.o.', '株式会社']
export const cities = ['Stockholm', 'Redmond', 'Kraków', 'Bengaluru', 'Köln', 'İstanbul', 'Almaty', 'Hà Nội']
export const streets = ['Storgatan', 'Main Street', 'ul. Długa', 'Rua Augusta', 'Königsallee']
export const states = ['WA', 'Stockholms län', 'Mazowieckie', 'SP', 'KA', 'New South Wales']
export const cultures = ['en-US', 'sv-SE', 'de-DE', 'pl-PL', 'pt-BR', 'tr-TR', 'zh-Hans-CN', 'EN-us']
export const languages = ['en', 'sv', 'de', 'pl', 'pt-BR', 'tr', 'zh']
export const tags = ['Education', 'emea', 'trial', 'priority']
export const relationships = ['none', 'reseller', 'advisor', 'syndication', 'microsoft_support']

/** A letter of two UTF-16 units and one code point: such text shows who counts which. */
export const astralLetter = '𝒲'
