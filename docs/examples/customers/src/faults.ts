/** Code and place of every issue in an answer, in the order of their places. */
export function faultsIn(body: unknown): unknown[] {
  const { issues } = body as { issues: readonly { code: string; pointer: string }[] }
  return issues
    .map(({ code, pointer }) => ({ code, pointer }))
    .toSorted((left, right) => (left.pointer < right.pointer ? -1 : 1))
}
