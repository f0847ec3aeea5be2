import { type RefObject, useState } from 'react'

import { most } from '@/domain/submission/contribution'
import { largestFile } from '@/domain/submission/files'

import { useForm } from './FormContext'
import { fill } from './fill'
import type { KeptFile } from './formState'
import { takeBack, uploadFile } from './uploadFile'
import { uploadsUnderWay } from './uploadsUnderWay'

/** A file on its way here. */
export type Underway = Readonly<{ name: string; percent: number }>

/** A file that has been taken in, with what the browser has of it to show. */
export type ShownFile = KeptFile & Readonly<{ original?: File; notes?: readonly string[] }>

/** Uploads files one after the other as they are chosen, and keeps the list of those that go along. */
export function useUploads(area: RefObject<HTMLElement | null>) {
  const { locale, state, words } = useForm()
  const [files, setFiles] = useState<readonly ShownFile[]>(state.files)
  const [underway, setUnderway] = useState<readonly Underway[]>([])
  const [refused, setRefused] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const form = () => area.current?.closest('form') ?? null
  const door = () => ({
    locale,
    stamp: form()?.querySelector<HTMLInputElement>('[name=form]')?.value ?? '',
  })

  async function upload(file: File): Promise<void> {
    const { name } = file
    setUnderway((all) => [...all, { name, percent: 0 }])
    const outcome =
      file.size > largestFile
        ? { ok: false as const, message: words.files.tooBig }
        : await uploadFile(file, {
            ...door(),
            onProgress: (percent) =>
              setUnderway((all) => all.map((one) => (one.name === name ? { name, percent } : one))),
          })
    setUnderway((all) => all.filter((one) => one.name !== name))
    if (outcome.ok) {
      setFiles((all) => [...all, { ...outcome.file, original: file }])
      setSaid(fill(words.files.uploaded, { name }))
    } else {
      refuse(name, outcome.message ?? words.files.offline)
    }
  }

  function refuse(name: string, why: string) {
    const message = fill(words.files.refused, { name, why })
    setRefused((all) => [...all.filter((one) => one !== message), message])
    setSaid(message)
  }

  function add(chosen: readonly File[]) {
    setRefused([])
    const room = most.files - files.length - underway.length
    if (chosen.length > room) {
      setRefused([fill(words.files.tooManyFiles, { n: most.files })])
      setSaid(fill(words.files.tooManyFiles, { n: most.files }))
    }
    const element = form()
    if (!element) return
    let queue = uploadsUnderWay.get(element) ?? Promise.resolve()
    for (const file of chosen.slice(0, Math.max(0, room))) queue = queue.then(() => upload(file))
    uploadsUnderWay.set(element, queue)
  }

  function remove({ id, name }: KeptFile) {
    void takeBack(id, door())
    setFiles((all) => all.filter((one) => one.id !== id))
    setSaid(fill(words.files.removed, { name }))
  }

  return { add, files, refused, remove, said, underway }
}
