import { Editor } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { lineExtensions, lineSchema } from './schema.ts'

/** Without a DOM there is no view; the state and its plugins are enough here. */
const content = { type: 'doc', content: [{ type: 'line' }] }
const editor = new Editor({ element: null, extensions: lineExtensions, content })
const props = editor.extensionManager.plugins.map((plugin) => plugin.props)

describe('a headline', () => {
  it('takes a paste of several paragraphs as one line, with nothing lost', () => {
    const schema = editor.schema
    const lines = ['Harga Beras', ' Naik\nLagi '].map((text) => schema.node('line', null, [schema.text(text)]))
    const pasted = new Slice(schema.node('doc', null, lines).content, 1, 1)
    const transform = props.find((prop) => prop.transformPasted)?.transformPasted
    const slice = transform?.call(undefined as never, pasted, undefined as never, false)
    expect(slice?.content.toString()).toBe('<"Harga Beras  Naik Lagi">')
    expect(slice?.openStart).toBe(0)
  })

  it('reads line breaks of pasted HTML as blanks', () => {
    const transform = props.find((prop) => prop.transformPastedHTML)?.transformPastedHTML
    expect(transform?.call(undefined as never, 'Harga<br/>Beras', undefined as never)).toBe('Harga Beras')
  })

  it('has no marks', () => {
    expect(lineSchema.nodes.line?.markSet).toEqual([])
  })
})
