import { registrationNumberRule } from '@openpartner/registration'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserSession, focused, press } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)
const explorer = `${base}countries/`

const filter = 'Find a country or kind of number'

const names = (page: Page) => page.locator('.country-table .country th').allInnerTexts()
const status = (page: Page) => page.locator('.country-filter [role=status]')
const query = (page: Page) => new URL(page.url()).search

test('the filter narrows the table, counts its rows, and stands in the address', async () => {
  const { page, errors, url } = await session.open(explorer)
  await expect.poll(() => status(page).innerText()).toBe('250 of 250 countries')
  await page.getByLabel(filter).fill('guinea')
  expect(await names(page)).toEqual(['Guinea', 'Guinea-Bissau', 'Equatorial Guinea', 'Papua New Guinea'])
  expect(await status(page).innerText()).toBe('4 of 250 countries')
  expect(query(page)).toBe('?q=guinea')

  await page.getByLabel(filter).fill('')
  await page.locator('.country-filter select').selectOption('required')
  expect(await names(page)).toHaveLength(24)
  expect(query(page)).toBe('?number=required')

  await page.goto(`${url}${explorer}?q=turk&number=required`)
  await expect.poll(() => names(page)).toEqual(['Türkiye'])
  expect(await page.locator('.country-filter select').inputValue()).toBe('required')
  expect(errors).toEqual([])
})

test('a name in the language of the visitor finds the country', async () => {
  const { page } = await session.open(`${explorer}?q=Österreich`, { locale: 'de-AT' })
  await expect.poll(() => names(page)).toEqual(['Austria'])
})

test('a kind of number finds its countries, before countries that have its letters in their names', async () => {
  const { page } = await session.open(explorer)
  await expect.poll(() => status(page).innerText()).toBe('250 of 250 countries')
  for (const [text, first] of [
    ['gst', ['India']],
    ['edrpou', ['Ukraine']],
    ['vat', ['Saudi Arabia', 'South Africa', 'Vatican City']],
  ] as const) {
    await page.getByLabel(filter).fill(text)
    await expect
      .poll(async () => (await names(page)).slice(0, first.length), { message: text })
      .toEqual(first)
  }
})

test('a name in another language is looked up where nothing else answers', async () => {
  const { page, errors } = await session.open(explorer, { locale: 'en' })
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByLabel(filter).fill('Sweden')
  await expect.poll(() => names(page)).toEqual(['Sweden'])
  expect(asked.filter((url) => url.includes('country-by-name'))).toEqual([])
  await page.getByLabel(filter).fill('Ryssland')
  await expect.poll(() => names(page)).toEqual(['Russia'])
  expect(asked.filter((url) => url.includes('country-by-name'))).toHaveLength(1)
  expect(errors).toEqual([])
})

test.each([
  [360, 740],
  [1280, 900],
])('at %i × %i pixels, the filter is there without scrolling, and so are answers', async (width, height) => {
  const { page } = await session.open(explorer, { viewport: { width, height } })
  await expect.poll(() => status(page).isVisible()).toBe(true)
  const bottom = async (selector: string): Promise<number> => {
    const box = await page.locator(selector).first().boundingBox()
    return box === null ? Infinity : box.y + box.height
  }
  expect(await bottom('.country-filter')).toBeLessThan(height * 0.7)
  await page.getByLabel(filter).fill('gstin')
  await expect.poll(() => names(page)).toEqual(['India'])
  expect(await bottom('.country-table .country th')).toBeLessThan(height * 0.9)
})

test.each([320, 360, 768, 1280])('%i pixels wide, the list fits', async (width) => {
  const { page } = await session.open(explorer, { viewport: { width, height: 740 } })
  await expect.poll(() => status(page).isVisible()).toBe(true)
  const rights = await page
    .locator('.country-table tr, .country-filter, .country-map')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right))
  expect(Math.max(...rights)).toBeLessThanOrEqual(width)
})

test('on a phone, the list takes half the room that it took as cards, and its links are large enough', async () => {
  const { page } = await session.open(explorer, { viewport: { width: 360, height: 740 } })
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(10_461)
  const heights = await page
    .locator('.country-table .country a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height))
  expect(heights).toHaveLength(250)
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
})

test('the keyboard sorts by a column, both ways', async () => {
  const { page } = await session.open(explorer)
  const head = page.getByRole('columnheader', { name: 'Code' })
  await expect.poll(() => head.getByRole('button').isEnabled()).toBe(true)
  await head.getByRole('button').focus()
  await press(page, 'Enter')
  expect(await head.getAttribute('aria-sort')).toBe('ascending')
  expect((await names(page))[0]).toBe('Andorra')
  await press(page, 'Space')
  expect(await head.getAttribute('aria-sort')).toBe('descending')
  expect((await names(page))[0]).toBe('Zimbabwe')
  expect(query(page)).toBe('?sort=-code')
  expect(await page.locator('[aria-sort=ascending]').count()).toBe(0)
})

test.each([360, 1440])('rows %i pixels wide are still a table to a screen reader', async (width) => {
  const { page } = await session.open(explorer, { viewport: { width, height: 900 } })
  const row = page.getByRole('table', { name: 'Countries' }).getByRole('row', { name: 'Brazil' })
  const cells = await row.getByRole('cell').allInnerTexts()
  expect(cells.slice(0, 3)).toEqual(['BR', 'required', 'required'])
  expect(cells[3]).toContain('CNPJ National registry of legal entities number')
})

test('the map is one stop of the Tab key; arrow keys move on, and Enter opens the page', async () => {
  const { page, errors } = await session.open(explorer)
  await page.waitForLoadState('networkidle')
  const stops = page.locator('.country-map a[tabindex="0"]')
  expect(await stops.count()).toBe(1)
  await stops.focus()
  expect((await focused(page)).name).toBe('Armenia: number required')
  expect(await page.locator('.pointed-at').textContent()).toBe('Armenia: number required')
  await press(page, 'ArrowRight')
  expect((await focused(page)).name).toBe('Azerbaijan: number required')
  expect(await stops.count()).toBe(1)
  await press(page, 'Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('.country-map'))).toBeNull()
  await press(page, 'Shift+Tab')
  await press(page, 'Enter')
  await page.waitForURL(`**${explorer}az`)
  await expect.poll(() => page.locator('h1').innerText()).toContain('Azerbaijan (AZ)')
  expect(errors).toEqual([])
})

test('the pointer shows a country of the map, and opens its page', async () => {
  const { page } = await session.open(explorer)
  await page.waitForLoadState('networkidle')
  const australia = page.locator('.country-map a[href="./au"] path')
  await australia.hover()
  expect(await page.locator('.pointed-at').textContent()).toBe('Australia: number not allowed')
  await australia.click()
  await page.waitForURL(`**${explorer}au`)
})

test('without scripts the whole table is there, and no control that would do nothing', async () => {
  const { page } = await session.open(explorer, { javaScriptEnabled: false })
  expect(await names(page)).toHaveLength(250)
  expect(await page.locator('.country-filter').isVisible()).toBe(false)
  expect(await page.locator('.country-map a').count()).toBe(174)
  expect(await page.locator('.country-table thead button:enabled').count()).toBe(0)
})

test('a number is checked as it is typed, by code that is loaded then', async () => {
  const { page, errors } = await session.open(`${explorer}br`)
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const answer = page.locator('.number-check [aria-live]')
  expect(await answer.innerText()).toBe('')

  await page.getByLabel('Registration number', { exact: true }).fill('12.abc.345/01de-35')
  await expect.poll(() => answer.innerText()).toContain('its check digit is correct')
  expect(await answer.innerText()).toContain('12ABC34501DE35')
  expect(asked.length).toBeGreaterThan(0)

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy the number as it is sent' }).click()
  await expect.poll(() => answer.innerText()).toContain('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('12ABC34501DE35')

  await page.getByLabel('Registration number', { exact: true }).fill('12.abc.345/01de-36')
  await expect.poll(() => answer.innerText()).toContain('registration-number-checksum')
  await page.getByLabel('Registration number', { exact: true }).fill('')
  await expect.poll(() => answer.innerText()).toBe('')
  expect(errors).toEqual([])
})

test('each example of a country is a number that the box knows', async () => {
  const { page } = await session.open(`${explorer}in`)
  await page.waitForLoadState('networkidle')
  const examples = page.locator('.examples').getByRole('button')
  expect(await examples.allInnerTexts()).toEqual([
    'PAN',
    'GSTIN',
    'CIN',
    'LLPIN',
    'PAN of a person',
    'Aadhaar of a person',
  ])
  for (const [index, { label }] of registrationNumberRule('IN').schemes.entries()) {
    await examples.nth(index).click()
    await expect.poll(() => page.locator('.number-check [aria-live]').innerText()).toContain(`(${label})`)
  }
})

test('in the outline and the chips, numbers are named in Latin letters', async () => {
  const { page } = await session.open(`${explorer}sa`, { viewport: { width: 1440, height: 900 } })
  await expect
    .poll(async () => (await page.locator('.VPDocAsideOutline').innerText()).replaceAll(/ +/g, ' '))
    .toContain('VAT No – Value-added tax registration number')
  const texts = [
    await page.locator('.VPDocAsideOutline').innerText(),
    ...(await page.locator('.examples button').allInnerTexts()),
  ]
  expect(texts.filter((text) => /\p{Script=Arabic}/u.test(text))).toEqual([])
})

test('a country outside the 24 has its verdict, its contradiction, and no box', async () => {
  const { page, errors } = await session.open(`${explorer}se`)
  const text = await page.locator('main').innerText()
  expect(text).toContain('Registration number: not allowed.')
  expect(text).toContain('this is an optional field')
  expect(await page.locator('.number-check').count()).toBe(0)
  await page.getByRole('link', { name: 'Next: Switzerland' }).click()
  await page.waitForURL(`**${explorer}ch`)
  expect(errors).toEqual([])
})

test.each([
  [360, 1],
  [1440, 2],
])('%i pixels wide, the readings of a contradiction stand in %i columns', async (width, columns) => {
  const { page } = await session.open(`${explorer}contradictions`, { viewport: { width, height: 900 } })
  const boxes = await page
    .locator('.readings')
    .first()
    .locator('li')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().toJSON() as DOMRect))
  expect(boxes).toHaveLength(4)
  expect(new Set(boxes.map(({ left }) => Math.round(left))).size).toBe(columns)
  for (const { left, right } of boxes) expect(left >= 0 && right <= width).toBe(true)
})

test('the downloads answer with the table', async () => {
  const { page } = await session.open(explorer)
  const links = page.locator('a[download]')
  expect(await links.allInnerTexts()).toEqual(['CSV', 'JSON'])
  const answers = await links.evaluateAll(async (anchors) =>
    Promise.all(
      anchors.map(async (anchor) => {
        const answer = await fetch((anchor as HTMLAnchorElement).href)
        return { ok: answer.ok, type: answer.headers.get('content-type'), text: await answer.text() }
      }),
    ),
  )
  const [csv, json] = answers
  expect(csv).toMatchObject({ ok: true, type: 'text/csv; charset=utf-8' })
  expect(csv?.text).toContain('\r\nTR,TUR,792,Türkiye,required,required,vkn mersis tckn,2021-03\r\n')
  expect(json).toMatchObject({ ok: true, type: 'application/json; charset=utf-8' })
  expect(JSON.parse(json?.text ?? '')).toHaveLength(250)
})
