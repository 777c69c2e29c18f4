import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'

/** The tokens of a line of JSON, by the class that colors them. No token of JSON spans lines. */
const token =
  /(?<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*"?)|(?<literal>-?\d[\d.eE+-]*|\b(?:true|false|null)\b)|(?<punctuation>[{}[\]:,])/gu

const decorations = Object.fromEntries(
  ['key', 'string', 'literal', 'punctuation'].map((kind) => [kind, Decoration.mark({ class: `cm-${kind}` })]),
)

/** Only what is on the screen: a large document costs no more than a small one. */
function highlighted({ state, visibleRanges }: EditorView): DecorationSet {
  const found = visibleRanges.flatMap(({ from, to }) =>
    [...state.sliceDoc(from, to).matchAll(token)].flatMap(({ 0: text, index, groups = {} }) => {
      const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? ''
      return decorations[kind]?.range(from + index, from + index + text.length) ?? []
    }),
  )
  return Decoration.set(found)
}

/**
 * Colors JSON. A parser with its highlighter would add 12 kB, a sixteenth of the page, and find nothing else in a language
 * whose tokens all end with their line.
 */
export const colors = ViewPlugin.define(
  (view) => ({
    decorations: highlighted(view),
    update({ docChanged, viewportChanged, view: current }: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = highlighted(current)
    },
  }),
  { decorations: (plugin) => plugin.decorations },
)
