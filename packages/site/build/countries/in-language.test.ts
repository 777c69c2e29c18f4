import { expect, test } from 'vitest'
import { withForeignText } from './in-language.ts'

test.each([
  ['Order ММВ-7-6 on numbers', 'ru', 'Order <bdi lang="ru">ММВ</bdi>-7-6 on numbers'],
  ['เลข ภาษี (13): how', 'th', '<bdi lang="th">เลข ภาษี</bdi> (13)&#58; how'],
  ['О номере, и VKN и ИНН.', 'ru', '<bdi lang="ru">О номере, и</bdi> VKN <bdi lang="ru">и ИНН</bdi>.'],
  ['toʻlovchi <b>', 'uz', 'toʻlovchi &#60;b&#62;'],
])('%s: words in other letters are in %s', (text, language, html) => {
  expect(withForeignText(text, language)).toBe(html)
})
