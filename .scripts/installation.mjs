// What the README says about getting the packages, before and after the first release.

/** @param {string} version */
const notYet = (
  version,
) => `**Status: ${version}, not on npm yet.** Until the first release, pack the packages from a clone and install them together. You need Node 20.19 or newer, npm and Git:

\`\`\`sh
git clone https://github.com/openpartner/openpartner.git
npm --prefix openpartner run tarballs
npm install ./openpartner/.tarballs/*.tgz
\`\`\`

Leave out the first line if you have the clone. The other \`npm install\` lines, here and in the guides, work once the packages are published.
`

/** @param {string} version */
const released = (
  version,
) => `**Status: ${version}, on npm.** The packages need Node 20.19 or newer and are ECMAScript modules:

\`\`\`sh
npm install @openpartner/validators${version.includes('-') ? '@next' : ''}
\`\`\`
`

/** @param {{ version: string, published: boolean }} state */
export const installation = ({ version, published }) => (published ? released : notYet)(version)

const block = /(?<=<!-- #region installation -->\n\n)[^]*?(?=<!-- #endregion installation -->)/

/** The text with its block about installation replaced. */
export function withInstallation(text, state) {
  if (!block.test(text)) throw new Error('The README has no region called "installation".')
  return text.replace(block, () => `${installation(state)}\n`)
}
