/** `1,234`. Not by `toLocaleString`: its first call takes a tenth of a run with a warm cache. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:[0-9]{3})+$)/g, ',')
}
