import type { Steps } from '../../../budget/steps.ts'
import { isAnchoredAt } from '../anchors.ts'
import type { Pattern } from '../parse-pattern.ts'
import { type Instruction, type Loop, type Program, programOf } from './program.ts'

const programs = new WeakMap<Pattern, Program | false>()

/** Whether a pattern can be run here: all but what changes flags within it. */
export function canRun(pattern: Pattern): boolean {
  return programFor(pattern) !== undefined
}

function programFor(pattern: Pattern): Program | undefined {
  const known = programs.get(pattern) ?? programOf(pattern.ast, pattern.unicode) ?? false
  programs.set(pattern, known)
  return known === false ? undefined : known
}

/**
 * Whether a pattern matches somewhere in a text, found as the engines of ECMAScript find it: they try one way after the
 * other. What they do in one step is one step here.
 * @throws {OutOfSteps} if it takes more steps
 * @throws {TypeError} if the pattern cannot be run here
 */
export function matches(pattern: Pattern, text: string, steps: Steps): boolean {
  const program = programFor(pattern)
  if (program === undefined) throw new TypeError('a pattern that cannot be run')
  const characters = pattern.unicode
    ? Array.from(text, (character) => character.codePointAt(0) ?? 0)
    : Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  const run = new Run(program.instructions, characters, steps)
  const last = isAnchoredAt(pattern.ast.alternatives, 'start') ? 0 : characters.length
  const registers: readonly number[] = Array.from({ length: program.registers }, () => -1)
  for (let start = 0; start <= last; start += 1) {
    if (run.from(0, start, registers) !== undefined) return true
  }
  return false
}

type Registers = readonly number[]
/** Where to go on if the current way fails. */
type State = { readonly at: number; readonly position: number; readonly registers: Registers }

class Run {
  readonly #instructions: readonly Instruction[]
  readonly #text: readonly number[]
  readonly #steps: Steps

  constructor(instructions: readonly Instruction[], text: readonly number[], steps: Steps) {
    this.#instructions = instructions
    this.#text = text
    this.#steps = steps
  }

  /** The registers of the first way that leads to a match. */
  from(start: number, position: number, registers: Registers): Registers | undefined {
    const untried: State[] = [{ at: start, position, registers }]
    for (let state = untried.pop(); state !== undefined; state = untried.pop()) {
      let current: State | undefined = state
      while (current !== undefined) {
        this.#steps.take()
        const instruction: Instruction | undefined = this.#instructions[current.at]
        if (instruction === undefined || instruction.op === 'match') return current.registers
        current = this.#step(instruction, current, untried)
      }
    }
    return undefined
  }

  #step(instruction: Instruction, state: State, untried: State[]): State | undefined {
    const { at, position, registers } = state
    const next = at + 1
    switch (instruction.op) {
      case 'character': {
        const index = instruction.backward ? position - 1 : position
        const character = this.#text[index]
        if (character === undefined || !instruction.test(character)) return undefined
        return { at: next, position: instruction.backward ? index : position + 1, registers }
      }
      case 'jump':
        return { ...state, at: instruction.target }
      case 'choose':
        for (const target of instruction.targets.slice(1).toReversed()) untried.push({ ...state, at: target })
        return { ...state, at: instruction.targets[0] ?? next }
      case 'start':
        return position === 0 ? { ...state, at: next } : undefined
      case 'end':
        return position === this.#text.length ? { ...state, at: next } : undefined
      case 'boundary':
        return this.#isBoundary(position) === instruction.negate ? undefined : { ...state, at: next }
      case 'look': {
        const found = this.from(next, position, registers)
        if ((found === undefined) !== instruction.negate) return undefined
        return { at: instruction.next, position, registers: found ?? registers }
      }
      case 'set':
        return {
          at: next,
          position,
          registers: registers.with(instruction.register, instruction.to === 'zero' ? 0 : position),
        }
      case 'loop':
        return enterLoop(instruction.loop, instruction, state, untried)
      case 'again':
        return endIteration(instruction.loop, instruction.head, state)
      case 'reference':
        return this.#reference(instruction, state)
      default:
        return undefined
    }
  }

  #isBoundary(position: number): boolean {
    return isWord(this.#text[position - 1]) !== isWord(this.#text[position])
  }

  #reference(
    { groups, backward }: Extract<Instruction, { op: 'reference' }>,
    { at, position, registers }: State,
  ): State | undefined {
    const group = groups.find(
      (register) => (registers[register] ?? -1) >= 0 && (registers[register + 1] ?? -1) >= 0,
    )
    if (group === undefined) return { at: at + 1, position, registers }
    const captured = this.#text.slice(registers[group], registers[group + 1])
    const from = backward ? position - captured.length : position
    this.#steps.take(captured.length)
    if (from < 0 || captured.some((character, index) => this.#text[from + index] !== character))
      return undefined
    return { at: at + 1, position: backward ? from : from + captured.length, registers }
  }
}

/** Another iteration, or on: https://tc39.es/ecma262/#sec-runtime-semantics-repeatmatcher-abstract-operation */
function enterLoop(
  { min, max, greedy, count, began, groups }: Loop,
  { body, next }: { readonly body: number; readonly next: number },
  state: State,
  untried: State[],
): State {
  const { position, registers } = state
  const done = registers[count] ?? 0
  const leave = { ...state, at: next }
  if (done >= max) return leave
  const entered = [...registers]
  entered[began] = position
  for (const group of groups) entered.fill(-1, group, group + 2)
  const enter = { at: body, position, registers: entered }
  if (done < min) return enter
  untried.push(greedy ? leave : enter)
  return greedy ? enter : leave
}

function endIteration(
  { min, count, began }: Loop,
  head: number,
  { position, registers }: State,
): State | undefined {
  const done = registers[count] ?? 0
  // An iteration that is not needed must match something.
  if (done >= min && registers[began] === position) return undefined
  return { at: head, position, registers: registers.with(count, done + 1) }
}

function isWord(character: number | undefined): boolean {
  return character !== undefined && /\w/.test(String.fromCodePoint(character))
}
