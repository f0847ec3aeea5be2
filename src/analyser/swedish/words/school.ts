import type { WordList } from './wordList'

/** School, learning, language and leisure for the young. */
export const school: WordList = {
  auto: `
    skola förskola grundskola gymnasieskola högskola folkhögskola student studerande studie lärare
    förskollärare pedagogik rektor utbildare utbildning fortbildning bildning folkbildning
    vidareutbildning lektion läxa behörighet läsning skrivning räkning matematik historia geografi
    biologi kemi fysik svenska engelska arabiska läsare läsförståelse kunskap färdighet förmåga
    kompetens inlärning lärande undervisning utveckling handledare handledning läxhjälpare
    stipendium universitet forskare forskning avhandling bibliotekarie saga penna dator seminarium
    föreläsning föreläsare konferens övning repetition introduktion nybörjare lovskola sommarskola
    kulturskola musikskola boskola lekskola dagmamma gymnasium vuxenutbildning yrkesutbildning
    validering praktik aula klassrum avhoppare motivation koncentration nyfikenhet tolkning
    översättning översättare flerspråkighet tvåspråkighet lärosäte institution vetenskap teori
    lärling begåvning ämne svårighet
  `,
  ar: `sal penna tolk rast lärling cirkel skolsal matsal hörsal skolgård titel`,
  er: `
    elev klass kurs termin student nivå pedagog rektor examen lektion text bild film institution
    läroplan teori metodik
  `,
  zero: `
    betyg prov språk ord språkkafé lov läsår läromedel bibliotek program universitet klassrum ämne
    resultat skolresultat avhopp samtal kapitel tal exempel modersmål hemspråk fritids
  `,
  n: `lärosäte ämne häfte märke läsande skrivande`,
  odd: `
    bok boken böcker böckerna
    examen examina
    historia historien historier historierna
    kapitel kapitlet kapitlen
    språkkafé språkkaféet språkkaféer språkkaféerna språkkafe språkcafé
    kafé kaféet kaféer kaféerna
    café caféet caféer caféerna
    bibliotek biblioteket biblioteken
    dagis dagiset dagisen
    idé idén idéer idéerna
    tal talet talen
    talang talangen talanger talangerna
    sal salen salar salarna
    prov provet proven
    läxhjälp läxhjälpen läxhjälper
    lov lovet loven
    uppsats uppsatsen uppsatser uppsatserna
    praktik praktiken praktiker
    klass klassen klasser klasserna
    universitet universitetet universiteten
    resultat resultatet resultaten
    dator datorn datorer datorerna
    lag lagen lagar lagarna laget
    lager lagret lagren
    penna pennan pennor pennorna
    bokstav bokstaven bokstäver bokstäverna
    hemspråk hemspråket hemspråken
    lärlingsplats lärlingsplatsen lärlingsplatser
    avhopp avhoppet avhoppen
    nivå nivån nivåer nivåerna
    tolk tolken tolkar tolkarna
    läxa läxan läxor läxorna
    frånvaro frånvaron
  `,
  adj: `
    behörig obehörig utbildad outbildad högutbildad lågutbildad lärd kunnig skicklig duktig
    pedagogisk språklig flerspråkig tvåspråkig svår lätt lättläst muntlig skriftlig begåvad
    nyfiken obligatorisk vetenskaplig akademisk teoretisk praktisk matematisk
  `,
  verb: `
    studera utbilda undervisa träna öva plugga lära räkna tolka översätta validera handleda forska
    repetera stava tenta prova utforska
  `,
  verbEr: `läsa lära`,
  oddVerb: `
    läsa läser läste läst lästa läses lästes
    lära lär lärde lärt lärd lärda lärs
    skriva skriver skrev skrivit skriven skrivet skrivna skrivs skrevs skrivits
    handleda handleder handledde handlett handledd handledda
    översätta översätter översatte översatt översatta
    förstå förstår förstod förstått förstådd
  `,
  fixed: `komvux sfi svenska`,
}
