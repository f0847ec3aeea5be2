import type { WordList } from './wordList'

/** Words of many themes whose endings do not tell how they are bent. */
export const abstract: WordList = {
  er: `
    alkohol ankomst asbest avgift bakgrund basket betong bredd databas doktorand dryck entusiast
    fakultet finansiär föreskrift hypotes härkomst högtid inkomst insyn intäkt kalkyl kanin
    karneval karriär klausul krokodil längd lögn miljard miljon musikal måltid mångfald omsorg
    orsak radon respekt restaurang roll rösträtt sammankomst sekretess slutsats sorg stipendiat
    talesperson terapeut tidskrift tillit tillsats tillsyn tillväxt uppgift utflykt utgift utsikt
    volontär
  `,
  ar: `
    andel avgång borr container framgång grill kvarn lapp midsommar plattform plåt tillgång vardag
    väv äng ångest övergång
  `,
  zero: `
    apotek belägg bjälklag bröllop fusk förskott genomsnitt hospital klimat klinker lekotek
    ordförråd sekretariat sms underskott överskott
  `,
  odd: `
    mekaniker mekanikern mekanikerna
    tekniker teknikern teknikerna
    elektriker elektrikern elektrikerna
    musiker musikern musikerna
    politiker politikern politikerna
    kritiker kritikern kritikerna
    faster fastern fastrar fastrarna
    moster mostern mostrar mostrarna
    morfar morfadern morfäder
    farfar farfadern farfäder
    närvaro närvaron
    samvaro samvaron
    överklagan överklaganden
    antydan antydningar
    workshop workshopen workshops workshopparna workshoppar
    uppstart uppstarten uppstarter
    fritid fritiden
    framtid framtiden framtider
    klädsel klädseln klädslar
    förmiddag förmiddagen förmiddagar
    eftermiddag eftermiddagen eftermiddagar
    riksdag riksdagen riksdagar
    leksak leksaken leksaker leksakerna
  `,
  fixed: `innebandy valborg`,
}
