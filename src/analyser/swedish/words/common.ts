import type { WordList } from './wordList'

/** Plain short nouns that Swedish makes its compounds of. */
export const common: WordList = {
  auto: `
    bana linje slinga tavla lucka fälla flagga flaska gryta docka klänning tröja jacka byxa
    skjorta mössa sida ficka kista krita plåga planta skiva skugga snickeri spruta tunna ruta mina
    kurva kulle mosaik maska matta visa vinge koloni röjning ateljé redskap skytteltrafik syssla
    tallrik hylla lina lista lycka nytta pumpa gurka äpple ljusstake stake stubbe pinne planka
    bräda båge repa snöre trumma tävla serie runda vändning skrik viskning bristning brytning
    dragning täckning räddning rensning sprutning slipning slitning spolning sanering tömning
    fyllning ledsagning lotsning guide värvning avlastning belastning lastning körning kedja agent
    assistent konsulent inspektör revisor direktör ordförande president kommissarie budbärare
    postlåda låda katalog kyckling smör pasta dietist apotekare stuga koja krona öre slant lya bur
  `,
  ar: `
    skål potatis stolpe laddstolpe nål tråd säck våg sked kniv kopp gaffel stock stake stubbe
    pinne båge pil lök sås fisk ost korv bur borg lots gran tall ek björk asp alm stig åsna växel
    slant sväng knut kant spets topp botten kors sköld hjälm jacka
  `,
  er: `
    guide cell panel pool maskot mosaik studio ateljé tallrik ton rytm takt klang gitarr fiol
    flöjt säsong last frakt nod agent kandidat assistent president minister officer soldat general
    katalog borg byrå staty teknik praktik etik moral grej lott metall kemikalie energi tomat
    resurs revy trupp salong logi epok akademi universitet kompani patrull
  `,
  zero: `
    redskap äpple päron bär rep lim varv slag skratt skrik nät spår bud paket arkiv register ägg
    kött ris hotell pensionat slott palats torp skjul stall öre lexikon märke emblem tecken moln
    blad ben skal frö nätverk kit set lager tryck stryk bryt streck tåg plagg tyg garn skinn läder
    ull siden klubbhus hundpass pass körkort fat glas golv kors trall stånd torgstånd kafferep
    kalas party disco
  `,
  n: `äpple päron piano snöre öre smycke stycke nöje öde knä täcke läte fäste`,
  odd: `
    central centralen centraler centralerna
    allé allén alléer alléerna
    armé armén arméer arméerna
    tunnel tunneln tunnlar tunnlarna
    direktiv direktivet direktiven
    demens demensen
    inkasso inkassot
    alfabet alfabetet alfabeten
    morot moroten morötter morötterna
    post posten poster posterna
    sopor soporna sopa sopan
    frid friden
    pool poolen pooler poolerna
    vd vdn
    knä knät knäet knän knäna
    rep repet repen
    stall stallet stallen
    ost osten ostar ostarna
    lots lotsen lotsar lotsarna
    nät nätet näten
    spår spåret spåren
    paket paketet paketen
    ägg ägget äggen
    smör smöret
    mjölk mjölken
    pasta pastan
    ris riset
    blad bladet bladen
    studio studion studior studios studiorna
    ton tonen toner tonerna
    bär bäret bären
    boll bollen bollar bollarna
    stånd ståndet stånden
    hälft hälften hälfter
    bok boken böcker böckerna
    team teamet teamen
    teve teven
    tv
    webb webben webbar
    blogg bloggen bloggar bloggarna
    mejl mejlet mejlen
    mail mailet
    chatt chatten chattar
    lokalitet lokaliteten
    kajplats kajplatsen
    skärgård skärgården skärgårdar
    hamn hamnen hamnar hamnarna
    flygplats flygplatsen flygplatser
    järnväg järnvägen järnvägar
    solcell solcellen solceller solcellerna
  `,
  adj: `
    extra klimatsmart kulturell glasad målad randig rutig prickig mysig gemytlig fräsch skön sval
    ljum blöt torr
  `,
  verb: `
    alfabetisera evakuera medla plocka knacka röja lotsa guida lasta tejpa limma slipa spola
    sanera mejla chatta blogga surfa googla
  `,
  oddVerb: `
    röja röjer röjde röjt röjd röjda
    tömma tömmer tömde tömt tömd tömda
  `,
}
