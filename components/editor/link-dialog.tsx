'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { hrefOf } from './link-href.ts'

type Props = { open: boolean; editor: Editor; onClose: () => void }

/** The link of the selected words, or of those the cursor is in; without either, words are asked for as well. */
export function LinkDialog({ open, editor, onClose }: Props) {
  const t = useTranslations('editor.link')
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} closeLabel={t('close')}>
      <LinkForm editor={editor} onClose={onClose} />
    </Dialog>
  )
}

function LinkForm({ editor, onClose }: Omit<Props, 'open'>) {
  const t = useTranslations('editor.link')
  const [isLink] = useState(() => editor.isActive('link'))
  const [needsText] = useState(() => editor.state.selection.empty && !isLink)
  const [address, setAddress] = useState<string>(() => editor.getAttributes('link').href ?? '')
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const frame = requestAnimationFrame(() => first.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  const save = (event: FormEvent) => {
    event.preventDefault()
    const href = hrefOf(address)
    setWrong(href === null)
    if (href === null) return
    onClose()
    const chain = editor.chain().focus()
    if (needsText) {
      chain.insertContent({ type: 'text', text: text.trim() || href, marks: [{ type: 'link', attrs: { href } }] }).run()
    } else chain.extendMarkRange('link').setLink({ href }).run()
  }
  const remove = () => {
    onClose()
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
  }
  return (
    <form onSubmit={save} className="flex flex-col gap-4" noValidate>
      <Field label={t('address')} hint={t('hint')} error={wrong ? t('wrong') : null}>
        {(control) => (
          <TextInput
            {...control}
            ref={first}
            type="url"
            inputMode="url"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        )}
      </Field>
      {needsText ? (
        <Field label={t('text')}>
          {(control) => <TextInput {...control} value={text} onChange={(event) => setText(event.target.value)} />}
        </Field>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary">
          {t('save')}
        </Button>
        {isLink ? <Button onClick={remove}>{t('remove')}</Button> : null}
      </div>
    </form>
  )
}
