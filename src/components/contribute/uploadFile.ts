import type { KeptFile } from './formState'

type Upload = Readonly<{
  locale: string
  stamp: string
  onProgress: (percent: number) => void
}>

export type UploadOutcome =
  | Readonly<{ ok: true; file: KeptFile & Readonly<{ notes: readonly string[] }> }>
  | Readonly<{ ok: false; message: string | null }>

/** Sends one file, and tells how far it has come. The words of a refusal are the service's. */
export function uploadFile(
  file: File,
  { locale, onProgress, stamp }: Upload,
): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/contribute/files')
    request.setRequestHeader('x-form', stamp)
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.setRequestHeader('x-locale', locale)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(total ? Math.round((loaded / total) * 100) : 0)
    request.onload = () => resolve(request.response?.ok ? request.response : toRefusal(request))
    request.onerror = () => resolve({ ok: false, message: null })
    request.send(file)
  })
}

const toRefusal = ({ response }: XMLHttpRequest): UploadOutcome => ({
  ok: false,
  message: typeof response?.message === 'string' ? response.message : null,
})

/** Takes an uploaded file back. If that fails it goes with the form, a day later. */
export const takeBack = (id: string, { locale, stamp }: Pick<Upload, 'locale' | 'stamp'>) =>
  fetch(`/api/contribute/files/${encodeURIComponent(id)}`, {
    headers: { 'x-form': stamp, 'x-locale': locale },
    method: 'DELETE',
  }).catch(() => null)
