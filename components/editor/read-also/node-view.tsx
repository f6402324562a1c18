'use client'

import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { ArrowDownIcon, ArrowUpIcon, CloseIcon } from '#components/ui/icons.tsx'
import { ReadAlso, type ReadAlsoAttrs } from '#lib/body/read-also.ts'
import { FRAGMENTS } from '#lib/body/yjs.ts'
import { useBound } from '../body/bound-context.ts'
import { ReadAlsoCard, useTitle } from './card.tsx'
import { changeReadAlso } from './commands.ts'
import { moveBlock } from './move.ts'

/** The schema's node with a face. Not draggable: a drop would be a move through ProseMirror (see move.ts). */
export const ReadAlsoWithFace = ReadAlso.extend({
  draggable: false,
  addNodeView() {
    return ReactNodeViewRenderer(ReadAlsoView)
  },
})

function ReadAlsoView({ node, getPos, editor, selected, deleteNode }: ReactNodeViewProps) {
  const t = useTranslations('editor.readAlso')
  const { doc, pick } = useBound()
  const attrs = node.attrs as ReadAlsoAttrs
  const title = useTitle(attrs)
  const move = (by: -1 | 1) => {
    const pos = getPos()
    if (pos === undefined) return
    moveBlock(doc.getXmlFragment(FRAGMENTS.body), editor.state.doc.resolve(pos).index(0), by)
  }
  const name = (action: string) => `${action}: ${title}`
  return (
    <NodeViewWrapper role="group" aria-label={t('of', { title })} data-selected={selected || undefined}>
      <ReadAlsoCard attrs={attrs}>
        {editor.isEditable ? (
          <div className="read-also-tools">
            <Button
              size="small"
              look={attrs.articleId ? 'quiet' : 'plain'}
              aria-label={name(attrs.articleId ? t('replace') : t('match'))}
              onClick={() => pick({ pos: getPos() ?? null, attrs })}
            >
              {attrs.articleId ? t('replace') : t('match')}
            </Button>
            <Button
              size="small"
              look="quiet"
              aria-label={name(attrs.fallbackId ? t('fallbackChange') : t('fallbackAdd'))}
              onClick={() => pick({ pos: getPos() ?? null, attrs, part: 'fallback' })}
            >
              {t('fallback')}
            </Button>
            {attrs.fallbackId ? (
              <Button
                size="small"
                look="quiet"
                aria-label={name(t('fallbackRemoveOf'))}
                onClick={() => changeReadAlso(editor, getPos() ?? -1, { ...attrs, fallbackId: null })}
              >
                {t('fallbackRemove')}
              </Button>
            ) : null}
            <IconButton label={name(t('up'))} icon={<ArrowUpIcon />} onClick={() => move(-1)} />
            <IconButton label={name(t('down'))} icon={<ArrowDownIcon />} onClick={() => move(1)} />
            <IconButton
              label={name(t('remove'))}
              icon={<CloseIcon />}
              onClick={() => {
                deleteNode()
                editor.commands.focus()
              }}
            />
          </div>
        ) : null}
      </ReadAlsoCard>
    </NodeViewWrapper>
  )
}
