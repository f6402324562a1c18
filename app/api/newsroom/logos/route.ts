import { UploadLogo, uploadLogo } from '#lib/commands/site/upload-logo.ts'
import { runCommand } from '#lib/edge/action.ts'
import { receiveUpload } from '#lib/edge/upload.ts'

/** multipart/form-data with file: a picture that a theme may name as its logo. */
export const POST = receiveUpload({
  what: 'upload-logo',
  field: 'logo',
  run: async (actor, file) =>
    runCommand(UploadLogo, uploadLogo, actor, { bytes: new Uint8Array(await file.arrayBuffer()) }),
})
