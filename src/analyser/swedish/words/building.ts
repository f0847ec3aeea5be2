import type { WordList } from './wordList'

/** Building, materials, technique and upkeep. */
export const building: WordList = {
  auto: `
    byggnad byggande byggare bygge byggherre byggnation byggarbetare konstruktion konstruktör
    arkitektur ritning ritare planering rivning grävning schaktning grundläggning stomme isolering
    montering installation rör ledning elektricitet fjärrvärme värme kyla ventilation vattenskada
    målning trappa torktumlare spik hammare batteri laddning laddstolpe energi energiförbrukning
    effektivisering reparation upprustning städning utrustning tillgänglighetsanpassning
    anpassning ombyggnad totalrenovering stamrenovering fuktskada standardhöjning läckage ohyra
    skadedjur kackerlacka sopor sophämtning avfallshantering golvvärme skyddsrum panna armatur
    lampa ställning avloppsrör markyta yta area pelare
  `,
  ar: `
    skorsten spik skruv såg kran balk hiss dörr ramp lampa pump hammare stomme byggherre sopsug
  `,
  er: `
    ritning konstruktion installation maskin modul barack kostnad solpanel standard fasad färg
    tapet fiber etapp antenn drift area volym meter ramp
  `,
  zero: `
    rör lås hus tak tegel trä glas stål golv underhåll bygge avlopp byggmaterial bygglov bredband
    element batteri elnät läckage ytskikt skadedjur hål ljus system material
  `,
  n: `bygge byggande underhåll`,
  odd: `
    färg färgen färger färgerna
    tegel teglet
    mögel möglet
    kakel kaklet
    sopor soporna sopa sopan
    trä träet trän
    hammare hammaren hammarna
    mark marken marker markerna
    skötsel skötseln
    el elen
    drift driften
    meter metern metrar
    lift liften liftar liftarna
    ohyra ohyran
    vägglus vägglusen vägglöss vägglössen
    kran kranen kranar kranarna
    hiss hissen hissar hissarna
    spik spiken spikar
    dörr dörren dörrar dörrarna
    taktik taktiken taktiker
    tak taket taken
    lägenhet lägenheten lägenheter lägenheterna
    underhåll underhållet
    puts putsen
    detaljplan detaljplanen detaljplaner detaljplanerna
    storlek storleken storlekar storlekarna
    höjd höjden höjder höjderna
    ledstång ledstången ledstänger
    stång stången stänger stängerna
    nyproduktion nyproduktionen nyproduktioner
    tidning tidningen tidningar tidningarna
  `,
  adj: `
    hållbar energieffektiv energisnål fossilfri miljövänlig giftfri isolerad nybyggd gammaldags
    trasig hel lagad rostig elektrisk elektronisk mekanisk automatisk fast lös tung hård mjuk tunn
    tjock jämn sliten skadad ren hygienisk modulär
  `,
  verb: `
    montera konstruera rita riva renovera rusta upprusta underhålla sköta reparera putsa borra
    spika skruva energieffektivisera ladda anpassa gräva skotta städa
  `,
  verbEr: `sköta`,
  oddVerb: `
    bygga bygger byggde byggt byggd byggda byggs byggdes byggts
    riva river rev rivit riven rivna rivs revs
    sköta sköter skötte skött skötta sköts sköttes
    underhålla underhåller underhöll underhållit underhållen underhållna
  `,
}
