import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { facts, home, request } from './home.ts'
import { docs, packageFolder, repository } from '../../build/folders.ts'

const filesIn = (name: string, folder: string, pattern: RegExp): number =>
  readdirSync(new URL(folder, packageFolder(`@openpartner/${name}`))).filter((file) => pattern.test(file))
    .length

test('the figures are those of the folders that contain the things', () => {
  const counts = Object.fromEntries(facts().map(({ what, count }) => [what, count]))
  expect(counts['resources']).toBe(filesIn('schemas', 'src/resources', /^(?!.*\.test\.ts$).*\.ts$/))
  expect(counts['languages']).toBe(filesIn('messages', 'src', /^[a-z]{2}(-[A-Z]{2})?$/))
  expect(counts['countries with a rule']).toBe(filesIn('registration', 'src/schemes', /^[a-z]{2}$/))
  const { exports } = createRequire(import.meta.url)('@openpartner/registration/package.json') as {
    readonly exports: object
  }
  expect(counts['kinds of number']).toBe(
    Object.keys(exports).filter((key) => key.startsWith('./schemes/')).length,
  )
})

test('the issues of the example are what India requires and the request lacks', () => {
  expect(request.billingProfile.defaultAddress.country).toBe('IN')
  expect(home().issues.map(({ pointer, code }) => [pointer, code])).toEqual([
    ['/companyProfile/organizationRegistrationNumber', 'registration-number-required'],
    ['/billingProfile/defaultAddress/phoneNumber', 'phone-number-required'],
  ])
  for (const { message } of home().issues) expect(message).toContain('India')
})

test('the answer of the service is the one that the documents give for a missing number', () => {
  expect(home().fault.code).toBe('600049')
})

const frontPage = readFileSync(new URL('index.md', docs), 'utf8')
const readme = readFileSync(new URL('README.md', repository), 'utf8')
const blockOf = (text: string, language: string): string =>
  new RegExp(`^\`\`\`${language}[^\\n]*\\n([^]*?)^\`\`\``, 'm').exec(text)?.[1] ?? ''

test('the first snippet prints what its last line says', () => {
  const program = blockOf(frontPage, 'ts')
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  expect(stdout.trim()).not.toBe('')
  expect(program.trim().split('\n').at(-1)).toBe(`// ${stdout.trim()}`)
})

test('the form is the one of the README', () => {
  const form = blockOf(readme, 'html').trim()
  expect(form).toContain('bindForm')
  expect(blockOf(frontPage, 'html')).toContain(form)
})

test('the front page says which version the packages have, and whether npm has them', () => {
  const { version, published } = home().status
  expect(readme).toContain(`**Status: ${version}, ${published ? 'on npm' : 'not on npm yet'}.**`)
})
