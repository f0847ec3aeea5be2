/** Forms that no rule of English leads home, by the word they belong to. */
const forms = `
  person people persons; child children; woman women; man men; foot feet; tooth teeth; mouse mice; goose geese
  life lives; wife wives; knife knives; leaf leaves; half halves; shelf shelves; self selves; thief thieves
  loaf loaves; crisis crises; analysis analyses; basis bases; thesis theses; criterion criteria; datum data
  phenomenon phenomena; medium media; index indices; appendix appendices; bus buses bussed; gas gases
  be is are was were been; have has had; do does did done; go goes went gone; make made; take took taken
  give gave given; get got gotten; find found; build built; teach taught; buy bought; bring brought; think thought
  know knew known; grow grew grown; show shown; write wrote written; run ran; begin began begun; see saw seen
  hold held; keep kept; leave left; meet met; lead led; feel felt; tell told; sell sold; say said; pay paid
  lose lost; spend spent; send sent; lend lent; win won; speak spoke spoken; choose chose chosen; drive drove driven
  rise rose risen; fall fell fallen; draw drew drawn; break broke broken; steal stole stolen; become became
  come came; understand understood; stand stood; sit sat; sleep slept; eat ate eaten; drink drank drunk; learn learnt
  good better best; bad worse worst; old older elder oldest eldest elderly; far further farther
  safe safer safest; young younger youngest; new newer newest; strong stronger strongest; large larger largest
  small smaller smallest; high higher highest; low lower lowest; long longer longest; short shorter shortest
  early earlier earliest; easy easier easiest; clean cleaner cleanest; green greener greenest; big bigger biggest
  free freer frees freed freeing; tie ties tied tying; quiz quizzes; cosy cozy cosier; hero heroes; potato potatoes
  study studies; die dies died dying; lie lies lied lying; policy policies; house houses housed
`

/** The base form of an irregular form, also with spellings of its own. */
export const irregular: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split(/;|\n/)
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([base = '', ...rest]) => [base, ...rest].map((form) => [form, base] as const)),
)

/** Words that look bent and are not, or that mean something of their own. */
export const unbent: ReadonlySet<string> = new Set(
  `
  housing evening morning during thing king spring string ring wing ceiling sibling nothing something anything
  everything news series species bus gas plus campus status focus consensus virus census business address access
  process progress success illness wellness less class glass mass pass loss cross press stress across always
  perhaps whereas bias atlas lens yes this thus need seed feed speed breed indeed red bed shed hundred sacred
  wicked naked united politics economics ethics mathematics athletics premises
  `
    .trim()
    .split(/\s+/),
)
