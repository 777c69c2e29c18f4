/** One thing of each kind, as a person would ask for it. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  resource: ['partner-relationship'],
  'lint-rule': ['no-to-do-in-comment', '--group', 'design'],
  scheme: ['in/llpin', '--number', 'AAB-8737', '--source', 'https://www.mca.gov.in/'],
}
