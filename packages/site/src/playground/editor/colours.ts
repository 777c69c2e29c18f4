import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'

/** What a line of JSON consists of, by the class that colours it. No token of JSON is longer than a line. */
const token =
  /(?<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*"?)|(?<literal>-?\d[\d.eE+-]*|\b(?:true|false|null)\b)|(?<punctuation>[{}[\]:,])/gu

const decorations = Object.fromEntries(
  ['key', 'string', 'literal', 'punctuation'].map((kind) => [kind, Decoration.mark({ class: `cm-${kind}` })]),
)

/** Only what is on the screen: a large document costs no more than a small one. */
function coloured({ state, visibleRanges }: EditorView): DecorationSet {
  const found = visibleRanges.flatMap(({ from, to }) =>
    [...state.sliceDoc(from, to).matchAll(token)].flatMap(({ 0: text, index, groups = {} }) => {
      const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? ''
      return decorations[kind]?.range(from + index, from + index + text.length) ?? []
    }),
  )
  return Decoration.set(found)
}

/**
 * Colours JSON. A parser and its highlighter weigh 12 kB more, a sixteenth of the page, and for a language whose every token
 * ends with its line they see nothing else.
 */
export const colours = ViewPlugin.define(
  (view) => ({
    decorations: coloured(view),
    update({ docChanged, viewportChanged, view: current }: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = coloured(current)
    },
  }),
  { decorations: (plugin) => plugin.decorations },
)
