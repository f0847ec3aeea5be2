import type { WordList } from './wordList'

/** Homes, tenure, rent and the people who live somewhere. */
export const housing: WordList = {
  auto: `
    källare soffa veranda lägenhet hyra hyrare uthyrning inhyrning uthyrare andrahandsuthyrning
    besittning upplåtelse nyttjande bosättning inflyttning utflyttning omflyttning avflyttning
    flyttning flytta etta tvåa trea fyra femma villa stuga tvättstuga våning upprustning
    renovering ombyggnad nybyggnad påbyggnad tillbyggnad utbyggnad nyproduktion förtur förmedling
    vräkning avhysning uppsägning betalning deposition handpenning förening försäkring
    trångboddhet hemlöshet bostadslöshet störning besiktning inspektion granne bärare allmännytta
    förvaltning förvaltare värdinna inneboende ägare medlemskap boende kollektivboende upplåtare
    bebyggelse självförvaltning hushållning bosättare nyckelring utrustning inredning möblering
    ventilation uppvärmning isolering belysning förbrukning mätare räkning faktura besökare köare
    sökande tillgänglighet bruksvärde förhandling höjning sänkning överlåtelse
  `,
  ar: `
    gård balkong hall ingång utgång entré trappuppgång uppgång hiss korridor vägg dörr säng stol
    hyresgäst gäst värd hyresvärd bovärd husvärd vicevärd kvartersvärd spis kyl frys tvätt nyckel
    portkod möbel tröskel kö bostadskö trappa spegel granne borättsförening studentkorridor vind
    skuld
  `,
  er: `
    gäst hyresgäst korridor studentkorridor balkong entré portkod skuld kö bostadskö klausul
    bostadsrätt hyresrätt äganderätt kooperativ fastighet port loge terrass altan toalett dusch
    möbel bank lya kvart etagevåning studentbostad säkerhet rad adress balkonginglasning
  `,
  zero: `
    torkrum hus rum kök bad badrum sovrum vardagsrum tak golv fönster förråd skåp kontrakt avtal
    bolag lån hushåll bidrag bostadsbolag trapphus bostadsbidrag stambyte ras läckage fukt hem
    skafferi element garage ventil bestånd kvadrat höghus låghus punkthus lamellhus skivhus loft
    grannskap kollektiv uthus växthus husrum utrymme skydd tvång hyresbråk brev
  `,
  n: `
    möblemang utrymme bohag inventarie boende fastighetsbestånd hörne arrende tomtställe härbärge
  `,
  r: `mambo sambo särbo kö`,
  odd: `
    bostad bostaden bostäder bostäderna
    ägarlägenhet ägarlägenheten ägarlägenheter ägarlägenheterna
    badkar badkaret badkar badkaren
    kar karet karen
    tomt tomten tomter tomterna
    nyckel nyckeln nycklar nycklarna
    kvartersgård kvartersgården kvartersgårdar kvartersgårdarna
    stambyte stambytet stambyten stambytena
    hyresavi hyresavin hyresavier hyresavierna
    grannsämja grannsämjan
    trivsel trivseln
    spis spisen spisar spisarna
    kyl kylen kylar
    portkod portkoden portkoder portkoderna
    radhus radhuset radhusen
    parhus parhuset parhusen
    allmännytta allmännyttan allmännyttor
    säng sängen sängar sängarna
    utrymme utrymmet utrymmen utrymmena
    kvadratmeter kvadratmetern kvadratmetrar
  `,
  adj: `
    trång trångbodd hemlös bostadslös möblerad omöblerad renoverad nybyggd ombyggd inflyttad
    utflyttad boendeinflytande ombildad uppsagd hyresreglerad rymlig ljus mörk fuktig varm kall
    tillgänglig barnvänlig tyst bullrig otillåten olovlig riktig hyrd ledig
  `,
  verb: `
    renovera möblera flytta inreda installera isolera reparera besiktiga ombilda förvalta förmedla
    köa anmäla städa tvätta laga måla diska dela ventilera störa
  `,
  verbEr: `hyra vräka inflytta avhysa värma bygga rusta inrätta höja sänka`,
  verbBo: `bo`,
  oddVerb: `
    anmäla anmäler anmälde anmält anmäld anmälda
    störa stör störde stört störd störda
    inreda inreder inredde inrett inredd inredda
    dela delar delade delat delad delas
  `,
  fixed: `kallhyra inomhus utomhus hemma hemåt hemifrån`,
}
