import { WorkflowNote as WorkflowNote_9c045d3682fd2e384e60b72d9483bca3 } from '../../../plugins/editorial-workflow/admin/WorkflowNote'
import { MarkedLabel as MarkedLabel_eb4191912da54affdb44c1a955f93237 } from '../../../plugins/editorial-workflow/comments/admin/MarkedLabel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StateCell as StateCell_12af25ad72e7f4f6d4d2160e73e3ca81 } from '../../../plugins/editorial-workflow/admin/StateCell'
import { PersonCell as PersonCell_d293e12880dc3f82efe8de199e487e5b } from '../../../plugins/editorial-workflow/desk/admin/PersonCell'
import { DueCell as DueCell_7f220d96463054a6d6cc152c17506e63 } from '../../../plugins/editorial-workflow/desk/admin/DueCell'
import { AgeCell as AgeCell_9a87c1d2998961f6cc64273f22a7fafe } from '../../../plugins/editorial-workflow/desk/admin/AgeCell'
import { Nothing as Nothing_8f2dde67f86045682a6a721e4fc881bb } from '../../../plugins/editorial-workflow/admin/Nothing'
import { ChosenInList as ChosenInList_c62d48a55cf5093b809754b906e6e48a } from '../../../plugins/editorial-workflow/bulk/admin/ChosenInList'
import { WorkflowControls as WorkflowControls_08505ee4b29ff8feb6522066adadebc8 } from '../../../plugins/editorial-workflow/admin/WorkflowControls'
import { CommentsHome as CommentsHome_6372e42b3f3e5c560799bc4dac23c733 } from '../../../plugins/editorial-workflow/comments/admin/CommentsHome'
import { TranslationView as TranslationView_a1d569c55a6634afad382c958f82c9fe } from '../../../plugins/editorial-workflow/languages/admin/TranslationView'
import { ReviewView as ReviewView_9c793e7cdb8ac240f6ff9367f7015d76 } from '../../../plugins/editorial-workflow/review/admin/ReviewView'
import { CaseView as CaseView_79f0ef511d2442a8a83306b144c059fc } from '../../../collections/Submissions/admin/case/CaseView'
import { QueueView as QueueView_fe60e5a5c62f2ef9f42cd8e10e9c603a } from '../../../collections/Submissions/admin/queue/QueueView'
import { SendAgain as SendAgain_4397d66bc20525ebda7e0a548d7f3871 } from '../../../plugins/outbox/admin/SendAgain'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { Icon as Icon_dfe4008080d895d460898c3a6155e9ba } from '../../../components/admin/Icon'
import { Logo as Logo_91a09b539d3c86b0aebf520e7564ce08 } from '../../../components/admin/Logo'
import { Bell as Bell_f1d9b176a29c2cc5f51e1f6e5908b59a } from '../../../plugins/editorial-workflow/notifications/admin/Bell'
import { DeskLinks as DeskLinks_a9ab82c5af008771cc8a8342107943c7 } from '../../../plugins/editorial-workflow/desk/admin/DeskLinks'
import { TranslationsLink as TranslationsLink_58b38a390163407887cf39ebb0392313 } from '../../../plugins/editorial-workflow/languages/admin/TranslationsLink'
import { RecordNav as RecordNav_e4a053842093ac2da5962d8840024f00 } from '../../../plugins/editorial-workflow/record/admin/RecordNav'
import { Dashboard as Dashboard_2eb318846a195473ff38406571414b2d } from '../../../plugins/editorial-workflow/desk/admin/Dashboard'
import { DeskView as DeskView_0cda6ed0532cb0b9d1b9f9c5b11586a3 } from '../../../plugins/editorial-workflow/desk/admin/DeskView'
import { TranslationsView as TranslationsView_8f4eb61fe34588351bbb129cb7bfdc7b } from '../../../plugins/editorial-workflow/languages/admin/TranslationsView'
import { NotificationsView as NotificationsView_541c101eab4212e5e6f0e8899d4b3d4e } from '../../../plugins/editorial-workflow/notifications/admin/NotificationsView'
import { RecordView as RecordView_8661b5ff12abb819b7bb2c8f73c911f1 } from '../../../plugins/editorial-workflow/record/admin/RecordView'
import { ReportView as ReportView_5d5fa3600cfe3bf34e3ef6218ba5aac7 } from '../../../plugins/editorial-workflow/record/admin/ReportView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/plugins/editorial-workflow/admin/WorkflowNote#WorkflowNote": WorkflowNote_9c045d3682fd2e384e60b72d9483bca3,
  "/plugins/editorial-workflow/comments/admin/MarkedLabel#MarkedLabel": MarkedLabel_eb4191912da54affdb44c1a955f93237,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/plugins/editorial-workflow/admin/StateCell#StateCell": StateCell_12af25ad72e7f4f6d4d2160e73e3ca81,
  "/plugins/editorial-workflow/desk/admin/PersonCell#PersonCell": PersonCell_d293e12880dc3f82efe8de199e487e5b,
  "/plugins/editorial-workflow/desk/admin/DueCell#DueCell": DueCell_7f220d96463054a6d6cc152c17506e63,
  "/plugins/editorial-workflow/desk/admin/AgeCell#AgeCell": AgeCell_9a87c1d2998961f6cc64273f22a7fafe,
  "/plugins/editorial-workflow/admin/Nothing#Nothing": Nothing_8f2dde67f86045682a6a721e4fc881bb,
  "/plugins/editorial-workflow/bulk/admin/ChosenInList#ChosenInList": ChosenInList_c62d48a55cf5093b809754b906e6e48a,
  "/plugins/editorial-workflow/admin/WorkflowControls#WorkflowControls": WorkflowControls_08505ee4b29ff8feb6522066adadebc8,
  "/plugins/editorial-workflow/comments/admin/CommentsHome#CommentsHome": CommentsHome_6372e42b3f3e5c560799bc4dac23c733,
  "/plugins/editorial-workflow/languages/admin/TranslationView#TranslationView": TranslationView_a1d569c55a6634afad382c958f82c9fe,
  "/plugins/editorial-workflow/review/admin/ReviewView#ReviewView": ReviewView_9c793e7cdb8ac240f6ff9367f7015d76,
  "/collections/Submissions/admin/case/CaseView#CaseView": CaseView_79f0ef511d2442a8a83306b144c059fc,
  "/collections/Submissions/admin/queue/QueueView#QueueView": QueueView_fe60e5a5c62f2ef9f42cd8e10e9c603a,
  "/plugins/outbox/admin/SendAgain#SendAgain": SendAgain_4397d66bc20525ebda7e0a548d7f3871,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "/components/admin/Icon#Icon": Icon_dfe4008080d895d460898c3a6155e9ba,
  "/components/admin/Logo#Logo": Logo_91a09b539d3c86b0aebf520e7564ce08,
  "/plugins/editorial-workflow/notifications/admin/Bell#Bell": Bell_f1d9b176a29c2cc5f51e1f6e5908b59a,
  "/plugins/editorial-workflow/desk/admin/DeskLinks#DeskLinks": DeskLinks_a9ab82c5af008771cc8a8342107943c7,
  "/plugins/editorial-workflow/languages/admin/TranslationsLink#TranslationsLink": TranslationsLink_58b38a390163407887cf39ebb0392313,
  "/plugins/editorial-workflow/record/admin/RecordNav#RecordNav": RecordNav_e4a053842093ac2da5962d8840024f00,
  "/plugins/editorial-workflow/desk/admin/Dashboard#Dashboard": Dashboard_2eb318846a195473ff38406571414b2d,
  "/plugins/editorial-workflow/desk/admin/DeskView#DeskView": DeskView_0cda6ed0532cb0b9d1b9f9c5b11586a3,
  "/plugins/editorial-workflow/languages/admin/TranslationsView#TranslationsView": TranslationsView_8f4eb61fe34588351bbb129cb7bfdc7b,
  "/plugins/editorial-workflow/notifications/admin/NotificationsView#NotificationsView": NotificationsView_541c101eab4212e5e6f0e8899d4b3d4e,
  "/plugins/editorial-workflow/record/admin/RecordView#RecordView": RecordView_8661b5ff12abb819b7bb2c8f73c911f1,
  "/plugins/editorial-workflow/record/admin/ReportView#ReportView": ReportView_5d5fa3600cfe3bf34e3ef6218ba5aac7,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
