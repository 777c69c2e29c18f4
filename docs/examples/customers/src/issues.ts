/** Code and pointer of every issue in an answer, in the order of the pointers. */
export function issuesIn(body: unknown): unknown[] {
  const { issues } = body as { issues: readonly { code: string; pointer: string }[] }
  return issues
    .map(({ code, pointer }) => ({ code, pointer }))
    .toSorted((left, right) => (left.pointer < right.pointer ? -1 : 1))
}
