/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`; fails where the markers are missing. */
export function replaceBetweenMarkers(document: string, name: string, content: string): string {
  const start = `<!-- ${name} -->`
  const end = `<!-- /${name} -->`
  const from = document.indexOf(start)
  const to = document.indexOf(end)
  if (from < 0 || to < from) throw new Error(`The markers ${start} and ${end} are missing.`)
  return `${document.slice(0, from + start.length)}\n${content.trim()}\n${document.slice(to)}`
}
