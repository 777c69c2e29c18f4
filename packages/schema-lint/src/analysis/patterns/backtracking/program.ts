import { type AST, visitRegExpAST } from '@eslint-community/regexpp'

/** A test of one character, by its code point. */
export type CharacterTest = (character: number) => boolean

/** What a backtracking engine does next. Targets are indexes of the program. */
export type Instruction =
  | { readonly op: 'character'; readonly test: CharacterTest; readonly backward: boolean }
  /** Tries the targets in their order. */
  | { readonly op: 'choose'; targets: readonly number[] }
  | { readonly op: 'jump'; target: number }
  | { readonly op: 'start' | 'end' | 'match' }
  | { readonly op: 'boundary'; readonly negate: boolean }
  | { readonly op: 'look'; readonly negate: boolean; readonly next: number }
  | { readonly op: 'set'; readonly register: number; readonly to: 'position' | 'zero' }
  /** A loop at its head: its registers count the iterations and keep where the current one began. */
  | { readonly op: 'loop'; readonly loop: Loop; readonly body: number; readonly next: number }
  | { readonly op: 'again'; readonly loop: Loop; readonly head: number }
  | { readonly op: 'reference'; readonly groups: readonly number[]; readonly backward: boolean }

export type Loop = {
  readonly min: number
  readonly max: number
  readonly greedy: boolean
  readonly count: number
  readonly began: number
  /** The registers of the groups in it: each iteration forgets what they captured. */
  readonly groups: readonly number[]
}

export type Program = { readonly instructions: readonly Instruction[]; readonly registers: number }

/** A pattern as the instructions of a backtracking engine; undefined if it has what they do not know. */
export function programOf(pattern: AST.Pattern, unicode: boolean): Program | undefined {
  try {
    return new Compiler(unicode).compile(pattern)
  } catch (error) {
    if (error instanceof Unsupported || error instanceof RangeError) return undefined
    throw error
  }
}

class Unsupported extends Error {}

class Compiler {
  readonly #unicode: boolean
  readonly #instructions: Instruction[] = []
  readonly #groups = new Map<AST.CapturingGroup, number>()
  #registers = 0

  constructor(unicode: boolean) {
    this.#unicode = unicode
  }

  compile({ alternatives }: AST.Pattern): Program {
    this.#choice(alternatives, false)
    this.#add({ op: 'match' })
    return { instructions: this.#instructions, registers: this.#registers }
  }

  #add<Added extends Instruction>(instruction: Added): Added {
    this.#instructions.push(instruction)
    return instruction
  }

  get #here(): number {
    return this.#instructions.length
  }

  #choice(alternatives: readonly AST.Alternative[], backward: boolean): void {
    if (alternatives.length === 1) return this.#sequence(alternatives[0]?.elements ?? [], backward)
    const choose = this.#add<Extract<Instruction, { op: 'choose' }>>({ op: 'choose', targets: [] })
    const exits = alternatives.map(({ elements }) => {
      choose.targets = [...choose.targets, this.#here]
      this.#sequence(elements, backward)
      return this.#add<Extract<Instruction, { op: 'jump' }>>({ op: 'jump', target: 0 })
    })
    for (const exit of exits) exit.target = this.#here
  }

  #sequence(elements: readonly AST.Element[], backward: boolean): void {
    for (const element of backward ? elements.toReversed() : elements) this.#element(element, backward)
  }

  #element(element: AST.Element, backward: boolean): void {
    switch (element.type) {
      case 'Character':
        this.#add({ op: 'character', test: (character) => character === element.value, backward })
        return
      case 'CharacterClass':
      case 'CharacterSet':
        this.#add({ op: 'character', test: testOf(element.raw, this.#unicode), backward })
        return
      case 'Group':
        if (element.modifiers) throw new Unsupported()
        this.#choice(element.alternatives, backward)
        return
      case 'CapturingGroup':
        this.#capture(element, backward)
        return
      case 'Quantifier':
        this.#repetition(element, backward)
        return
      case 'Assertion':
        this.#assertion(element)
        return
      case 'Backreference': {
        const resolved = Array.isArray(element.resolved) ? element.resolved : [element.resolved]
        this.#add({ op: 'reference', groups: resolved.map((group) => this.#registerOf(group)), backward })
        return
      }
      default:
        throw new Unsupported()
    }
  }

  #registerOf(group: AST.CapturingGroup): number {
    const known = this.#groups.get(group)
    if (known !== undefined) return known
    const register = this.#registers
    this.#registers += 2
    this.#groups.set(group, register)
    return register
  }

  #capture(group: AST.CapturingGroup, backward: boolean): void {
    const register = this.#registerOf(group)
    this.#add({ op: 'set', register: backward ? register + 1 : register, to: 'position' })
    this.#choice(group.alternatives, backward)
    this.#add({ op: 'set', register: backward ? register : register + 1, to: 'position' })
  }

  #repetition({ element, min, max, greedy }: AST.Quantifier, backward: boolean): void {
    if (max === 0) return
    const count = this.#registers
    this.#registers += 2
    this.#add({ op: 'set', register: count, to: 'zero' })
    const head = this.#here
    const groups: number[] = []
    visitRegExpAST(element, { onCapturingGroupEnter: (group) => void groups.push(this.#registerOf(group)) })
    const loop: Loop = { min, max, greedy, count, began: count + 1, groups }
    this.#instructions.push({ op: 'jump', target: 0 })
    this.#element(element, backward)
    this.#add({ op: 'again', loop, head })
    this.#instructions[head] = { op: 'loop', loop, body: head + 1, next: this.#here }
  }

  #assertion(assertion: AST.Assertion): void {
    if (assertion.kind === 'word') {
      this.#add({ op: 'boundary', negate: assertion.negate })
    } else if (assertion.kind === 'start' || assertion.kind === 'end') {
      this.#add({ op: assertion.kind })
    } else if ('alternatives' in assertion) {
      const at = this.#here
      this.#instructions.push({ op: 'jump', target: 0 })
      this.#choice(assertion.alternatives, assertion.kind === 'lookbehind')
      this.#add({ op: 'match' })
      this.#instructions[at] = { op: 'look', negate: assertion.negate, next: this.#here }
    }
  }
}

const tests = new Map<string, CharacterTest>()

/** The engine's own answer for one character, asked once. */
function testOf(raw: string, unicode: boolean): CharacterTest {
  const key = `${unicode ? 'u' : ''} ${raw}`
  const known = tests.get(key)
  if (known !== undefined) return known
  const expression = new RegExp(`^${raw}$`, unicode ? 'u' : '')
  const answers = new Map<number, boolean>()
  const test: CharacterTest = (character) => {
    const answer = answers.get(character) ?? expression.test(String.fromCodePoint(character))
    answers.set(character, answer)
    return answer
  }
  tests.set(key, test)
  return test
}
