/** Notes the number of a test that has failed, and goes on; where nothing is noted, the first one decides. */
export const noted = (failed: number[] | undefined, test: number): boolean =>
  failed !== undefined && failed.push(test) > 0
