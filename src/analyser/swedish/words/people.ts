import type { WordList } from './wordList'

/** Who people are to one another, in families and in life. */
export const people: WordList = {
  auto: `
    gumma änka människa kvinna flicka tonåring ungdom medborgare invånare pensionär senior
    släkting mamma pappa brorsa syrra farbror mormor farmor åldring invandrare utlänning flykting
    nykomling asylsökande närstående barndom ålderdom generation åldrande födelse skilsmässa
    vänskap relation ensamhet isolering utanförskap gemenskap umgänge personlighet identitet
    nationalitet etnicitet minoritet majoritet livssituation erfarenhet upplevelse känsla rädsla
    glädje ilska stolthet mentor nätverkare kollega bekant främling förtroende besökare deltagare
    nybörjare befolkning publik läsare lyssnare granne närhet självkänsla självförtroende
    representant ambassadör
  `,
  ar: `
    kille tjej pojke grabb kompis gubbe kärring tant farbror bebis karl dotter syster vän fiende
    unge tvilling svärson släkting medmänniska gäng eldsjäl själ tanke ålder kropp hund
  `,
  er: `
    person familj kusin kamrat kollega publik individ relation generation etnicitet kontakt
    ambassadör representant pensionär senior mentor förebild konflikt känsla
  `,
  zero: `
    barn par hushåll barnbarn gäng folk kön liv namn ansikte hjärta öga öra hår blod ben huvud
    språk folkslag förhållande lag ljud spädbarn småbarn skolbarn syskon förtroende hopp
  `,
  n: `hjärta öga öra ansikte förhållande förtroende minne spädbarn umgänge huvud`,
  odd: `
    man mannen män männen
    förälder föräldern föräldrar föräldrarna
    son sonen söner sönerna
    dotter dottern döttrar döttrarna
    bror brodern bröder bröderna broder
    mor modern mödrar mödrarna moder
    far fadern fäder fäderna fader
    syster systern systrar systrarna
    hand handen händer händerna
    tand tanden tänder tänderna
    natt natten nätter nätterna
    vän vännen vänner vännerna
    fiende fienden fiender fienderna
    kollega kollegan kollegor kollegorna kolleger kollegerna
    öga ögat ögon ögonen
    öra örat öron öronen
    huvud huvudet huvuden huvudena
    mormor mormodern mormödrar
    farmor farmodern farmödrar
    husse hussen hussar
    matte matten mattar
    bebis bebisen bebisar bebisarna
    kompis kompisen kompisar kompisarna
    gubbe gubben gubbar gubbarna
    människa människan människor människorna
    kille killen killar killarna
    tjej tjejen tjejer tjejerna
    karl karlen karlar karlarna
    uppväxt uppväxten uppväxter
    ålder åldern åldrar åldrarna
    åldring åldringen åldringar åldringarna
    kärlek kärleken
    hår håret håren
    förebild förebilden förebilder förebilderna
    invånare invånaren invånarna
    bekant bekanten bekanta
    anhörig anhörigen anhöriga
    grupp gruppen grupper grupperna
    dödsfall dödsfallet dödsfallen
    utanförskap utanförskapet utanförskapen
    barndom barndomen barndomar
    ungdom ungdomen ungdomar ungdomarna
    oro oron
    hopp hoppet hoppen
    tant tanten tanter tanterna
    självkänsla självkänslan
  `,
  adj: `
    ung gammal vuxen gift ogift skild ensam tillsammans frisk sjuk glad ledsen arg rädd orolig
    lycklig kär nyfödd utrikesfödd inrikesfödd nyanländ svensk utländsk finsk norsk dansk engelsk
    arabisk somalisk romsk samisk kurdisk persisk äldre manlig kvinnlig mänsklig barnslig
    ungdomlig personlig familjär mogen stark svag klok smart snäll elak vänlig artig blyg modig
    stolt trött hungrig hemsk ensamstående närstående engagerad jämställd jämlik rik fattig
  `,
  verb: `
    umgås älska prata tala lyssna vänta tänka känna gråta skratta krama kramas hälsa
  `,
  verbEr: `känna tänka möta hälsa träffa lära`,
  oddVerb: `
    umgås umgicks umgåtts
    tänka tänker tänkte tänkt tänkta
    gråta gråter grät gråtit
    hälsa hälsar hälsade hälsat
    träffa träffar träffade träffat träffas träffades
    föda föder födde fött född födda föds föddes
    dö dör dog dött
    leva lever levde levt
    le ler log lett
  `,
  fixed: `tillsammans själv varandra mamma pappa mig dig oss`,
}
