'use client'

import { useEffect, useMemo, useState } from 'react'

import { FilesField } from '@/components/contribute/FilesField'
import { FormProvider } from '@/components/contribute/FormContext'
import { fieldOf } from '@/components/contribute/fieldNames'
import { blankForm, type FormWords } from '@/components/contribute/formState'

import type { CaseFilesState } from './caseState'

type Props = Readonly<{ files: CaseFilesState; locale: string; stamp: string; words: FormWords }>

/** Files that go along with what a sender writes, in the same way as with a contribution. */
export function CaseFiles({ files, locale, stamp, words }: Props) {
  const [hasScripts, setHasScripts] = useState(false)
  useEffect(() => setHasScripts(true), [])
  const context = useMemo(
    () => ({
      hasScripts,
      kind: 'correction' as const,
      locale,
      municipalities: [],
      problemOf: (field: string) =>
        files.problems.find((problem) => fieldOf(problem) === field) ?? null,
      state: { ...blankForm, files: files.kept, problems: files.problems, typed: files.typed },
      typed: files.typed,
      words,
    }),
    [files, hasScripts, locale, words],
  )

  return (
    <FormProvider value={context}>
      <input type="hidden" name="form" value={files.stamp ?? stamp} autoComplete="off" />
      <div className="contribute-form case-files">
        <FilesField />
      </div>
    </FormProvider>
  )
}
