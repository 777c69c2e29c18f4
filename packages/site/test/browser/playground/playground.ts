import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { browserSession } from '@openpartner/test-helpers/browser/session'
import { base } from '../site.ts'

type Session = ReturnType<typeof browserSession>

/** The playground, once it has said something about its first text. */
export async function openPlayground(session: Session, hash = '', options: BrowserContextOptions = {}) {
  const opened = await session.open(`${base}playground${hash}`, {
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  await verdictShown(opened.page)
  return opened
}

/** Waits for the first verdict, and for the editor to have drawn its lines, which it does with the next pictures. */
export async function verdictShown(page: Page): Promise<void> {
  // The page comes with "Loading…" and blanks around it, and keeps that until its scripts have arrived.
  await page.waitForFunction(
    () => !['', 'Loading…'].includes(document.querySelector('.verdict')?.textContent?.trim() ?? ''),
  )
  await page.evaluate(async () => {
    for (let picture = 0; picture < 3; picture += 1) await new Promise(requestAnimationFrame)
  })
}

export const verdict = (page: Page): Promise<string> => page.locator('.verdict').innerText()

/** What the editor holds; only for texts that fit on the screen. */
export const textOf = (page: Page): Promise<string> =>
  page.locator('.cm-line').evaluateAll((lines) => lines.map(({ textContent }) => textContent).join('\n'))

/** Puts a text in place of the one that is there, by pasting it: keys that the browser makes up can get lost on their way. */
export async function write(page: Page, text: string): Promise<void> {
  const content = page.locator('.cm-content')
  await content.focus()
  await page.keyboard.press('ControlOrMeta+a')
  if (text === '') return page.keyboard.press('Delete')
  await content.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

/** The issues as they are listed: `2:3 required /companyProfile/domain`. */
export const issues = (page: Page): Promise<string[]> =>
  page
    .locator('.issue')
    .evaluateAll((cards) =>
      cards.map((card) =>
        ['.at', '.code', '.location code']
          .map((part) => card.querySelector(part)?.textContent?.trim())
          .join(' '),
      ),
    )

export const sentences = (page: Page): Promise<string[]> => page.locator('.issue .sentence').allInnerTexts()

/** Waits until the issues are these, in any order. */
export const expectIssues = (page: Page, expected: readonly string[]) =>
  expect.poll(async () => (await issues(page)).toSorted()).toEqual(expected.toSorted())

/** A field of the toolbar by its label. */
export const choose = (page: Page, label: string, value: string): Promise<string[]> =>
  page.getByLabel(label, { exact: true }).selectOption(value)

/** A request that lacks nothing; its company is where no number may be given. */
export const valid = {
  companyProfile: { domain: 'contoso.onmicrosoft.com' },
  billingProfile: {
    email: 'kim@contoso.example',
    culture: 'en-US',
    language: 'en',
    companyName: 'Contoso',
    defaultAddress: {
      country: 'US',
      city: 'Redmond',
      state: 'WA',
      addressLine1: '1 Main Street',
      postalCode: '98052',
      firstName: 'Kim',
      lastName: 'Lee',
      phoneNumber: '2025550100',
    },
  },
}

export const validText = JSON.stringify(valid, null, 2)
