import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { violations } from '../axe.ts'
import { serveSite } from '../site.ts'
import { openPlayground, textOf, valid, validText, verdict } from './playground.ts'

const session = browserSession(serveSite)

/** What a browser does when a file is dragged over the page and let go. */
async function drop(page: Page, name: string, content: string | readonly number[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, data]) => {
      const made = new DataTransfer()
      made.items.add(new File([typeof data === 'string' ? data : new Uint8Array(data)], file))
      return made
    },
    [name, content] as const,
  )
  await page.dispatchEvent('.cm-content', 'dragover', { dataTransfer: transfer })
  await page.locator('.drop-zone').waitFor()
  await page.dispatchEvent('.cm-content', 'drop', { dataTransfer: transfer })
  await page.locator('.drop-zone').waitFor({ state: 'detached' })
}

const notice = (page: Page) => page.locator('.notice').innerText()

test('a JSON file that is dropped goes into the editor, in place of what was there', async () => {
  const { page, errors } = await openPlayground(session)
  await drop(page, 'request.json', `\uFEFF${validText}`)
  await expect.poll(() => verdict(page)).toBe('Valid: CreateCustomerRequest')
  await expect.poll(() => textOf(page)).toBe(validText)
  expect(await notice(page)).toBe('request.json is in the editor.')
  expect(errors).toEqual([])
})

test('the records of an NDJSON file are counted, opened in the editor, and come back', async () => {
  const { page, errors } = await openPlayground(session)
  const invalid = { ...valid, companyProfile: {} }
  const lines = [valid, invalid, valid, { ...invalid, nickname: 'x' }].map((record) => JSON.stringify(record))
  await drop(page, 'customers.ndjson', `${lines.join('\n')}\n{"cut":\n`)
  const counts = () => page.locator('.counts dd').allInnerTexts()
  // Two of the five are valid, two have issues, and the last is cut off.
  await expect.poll(counts).toEqual(['2', '2', '1'])
  const codes = page.locator('.codes li')
  expect(await codes.allInnerTexts()).toEqual([
    expect.stringMatching(/^required\s+2$/),
    expect.stringMatching(/^unknown-property\s+1$/),
  ])
  const records = page.locator('.records button')
  expect(await records.locator('.number').allInnerTexts()).toEqual(['Line 2', 'Line 4', 'Line 5'])
  expect(await violations(page)).toEqual([])

  await records.nth(1).click()
  await expect.poll(() => verdict(page)).toContain('2 issues')
  await expect.poll(() => textOf(page)).toBe(JSON.stringify({ ...invalid, nickname: 'x' }, null, 2))
  await page.getByRole('button', { name: 'Back to customers.ndjson' }).click()
  await expect.poll(counts).toEqual(['2', '2', '1'])
  await page.getByRole('button', { name: 'Close the file' }).click()
  expect(await page.getByRole('tab', { name: 'File' }).count()).toBe(0)
  expect(errors).toEqual([])
})

test('a long file shows how far it is, and can be stopped', async () => {
  const { page, errors } = await openPlayground(session)
  await page.evaluate(
    (line) => {
      const input = document.querySelector('input[type=file]') as HTMLInputElement
      const files = new DataTransfer()
      files.items.add(
        new File(
          Array.from({ length: 400 }, () => line.repeat(1000)),
          'long.ndjson',
        ),
      )
      input.files = files.files
      input.dispatchEvent(new Event('change'))
    },
    `${JSON.stringify(valid)}\n`,
  )
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect.poll(() => page.locator('.report h2').innerText()).toContain('as far as it was read')
  const [count = ''] = await page.locator('.counts dd').allInnerTexts()
  expect(Number(count.replaceAll(',', ''))).toBeLessThan(400_000)
  expect(errors).toEqual([])
})

test('a picture is refused, and the document stays', async () => {
  const { page, errors } = await openPlayground(session)
  await expect.poll(() => textOf(page)).toContain('"IN"')
  const before = await textOf(page)
  await drop(page, 'photo.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 255])
  await expect.poll(() => notice(page)).toBe('photo.png is not a text file.')
  await expect.poll(() => textOf(page)).toBe(before)
  await drop(page, 'notes.txt', 'dear reader')
  await expect.poll(() => verdict(page)).toBe('Not JSON yet')
  expect(errors).toEqual([])
})
