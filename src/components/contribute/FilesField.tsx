'use client'

/** Pictures and files that go along. */
export function FilesField() {
  return null
}
