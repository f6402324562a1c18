import { UploadImage, uploadImage } from '#lib/commands/article/upload-image.ts'
import { runCommand } from '#lib/edge/action.ts'
import { receiveUpload } from '#lib/edge/upload.ts'

/** multipart/form-data with articleId, version and file. */
export const POST = receiveUpload({
  what: 'upload-image',
  field: 'leadImage',
  run: async (actor, file, form) =>
    runCommand(UploadImage, uploadImage, actor, {
      articleId: form.get('articleId'),
      version: Number(form.get('version')),
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }),
})
