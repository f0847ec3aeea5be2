'use client'

import { type DragEvent, useEffect, useRef } from 'react'

import { most } from '@/domain/submission/contribution'

import { FileItem } from './FileItem'
import { useForm } from './FormContext'
import { idOf } from './fieldNames'
import { fill } from './fill'
import { useUploads } from './useUploads'

/** What kinds of file are taken, for the browser's own dialog. */
const accepted = 'image/jpeg,image/png,image/webp,application/pdf'

/**
 * Pictures and files that go along. Without scripts they travel with the form, and are there when it
 * comes back; with scripts each is uploaded as it is chosen.
 */
export function FilesField() {
  const { hasScripts, state, words } = useForm()
  const area = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const uploads = useUploads(area)
  const files = hasScripts ? uploads.files : state.files
  const id = idOf('files')

  // what was chosen before scripts ran
  useEffect(() => {
    if (hasScripts) take()
  }, [hasScripts])

  function take() {
    if (!input.current?.files?.length) return
    uploads.add([...input.current.files])
    input.current.value = ''
  }

  function onDrop(event: DragEvent) {
    if (!hasScripts || event.dataTransfer.files.length === 0) return
    event.preventDefault()
    uploads.add([...event.dataTransfer.files])
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping files here is beside the button that does the same
    <div
      className="files"
      ref={area}
      onDragOver={(event) => hasScripts && event.preventDefault()}
      onDrop={onDrop}
    >
      <div className="field">
        <label htmlFor={id}>
          {words.files.label} <span className="field-optional">({words.optional})</span>
        </label>
        <p className="field-help" id={`${id}-hjalp`}>
          {fill(words.files.help, { files: most.files, mb: 8 })}
        </p>
        <input
          id={id}
          ref={input}
          type="file"
          name="files"
          multiple
          accept={accepted}
          aria-describedby={`${id}-hjalp`}
          onChange={take}
        />
        {hasScripts ? (
          <span className="files-drop" aria-hidden="true">
            {words.files.drop}
          </span>
        ) : (
          <button className="button quiet files-add" type="submit" name="upload" value="1">
            {words.files.upload}
          </button>
        )}
      </div>
      {uploads.refused.map((message) => (
        <p className="field-fault" key={message}>
          {message}
        </p>
      ))}
      <ul className="files-underway" hidden={uploads.underway.length === 0}>
        {uploads.underway.map(({ name, percent }) => (
          <li key={name}>
            <span>
              {fill(percent < 100 ? words.files.uploading : words.files.checking, {
                n: percent,
                name,
              })}
            </span>
            <progress max={100} value={percent} aria-label={name} />
          </li>
        ))}
      </ul>
      {files.length > 0 ? (
        <ul className="files-kept" aria-label={words.files.kept}>
          {files.map((file) => (
            <FileItem
              key={file.id}
              file={file}
              onRemove={() => {
                uploads.remove(file)
                input.current?.focus()
              }}
            />
          ))}
        </ul>
      ) : null}
      <p className="hidden-visually" role="status">
        {uploads.said}
      </p>
    </div>
  )
}
