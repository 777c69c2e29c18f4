import type { GeoContext } from 'd3-geo'

/** Writes d3's drawing as an SVG path of integers, each point relative to the one before: a third of the bytes. */
export class RelativePath implements GeoContext {
  #text = ''
  #x = 0
  #y = 0
  #start: readonly [number, number] = [0, 0]

  moveTo(x: number, y: number): void {
    this.#step('m', x, y)
    this.#start = [this.#x, this.#y]
  }

  lineTo(x: number, y: number): void {
    const isHere = Math.round(x) === this.#x && Math.round(y) === this.#y
    if (!isHere) this.#step('l', x, y)
  }

  closePath(): void {
    this.#text += 'z'
    ;[this.#x, this.#y] = this.#start
  }

  // Polygons have no arcs, and every ring begins with a move.
  arc(): void {}
  beginPath(): void {}

  toString(): string {
    return this.#text
  }

  #step(command: string, x: number, y: number): void {
    const [toX, toY] = [Math.round(x), Math.round(y)]
    const dy = toY - this.#y
    this.#text += `${command}${toX - this.#x}${dy < 0 ? '' : ','}${dy}`
    this.#x = toX
    this.#y = toY
  }
}
