import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The fenced blocks of a language in a Markdown text. */
export function codeBlocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
    (match) => match.at(1) ?? '',
  )
}

/** A block as a program in which each line `expression // → value` is asserted, and how many such lines there are. */
export function withAssertions(block: string): { readonly program: string; readonly claims: number } {
  let claims = 0
  const asserting = block.replaceAll(/^(.+) \/\/ → (.+)$/gm, (_line, expression, value) => {
    claims += 1
    return `assert.deepStrictEqual(${expression}, ${value})`
  })
  return { program: `import assert from 'node:assert'\n${asserting}`, claims }
}

/**
 * Runs the `ts` blocks of a README in plain Node against the built packages, as a user who pastes them would, from a
 * folder that has them installed. Each line `expression // → value` is asserted.
 * @returns how many such lines there were
 * @throws with the block's output if one fails
 */
export function runReadmeExamples(readme: URL, folder: URL): number {
  let claims = 0
  for (const block of codeBlocks(readFileSync(readme, 'utf8'), 'ts')) {
    const { program, claims: more } = withAssertions(block)
    claims += more
    execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', program], {
      cwd: fileURLToPath(folder),
      stdio: 'pipe',
    })
  }
  return claims
}
