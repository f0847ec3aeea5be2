/** Orden kring att dela ett exempel, en erfarenhet eller en rättelse. */
export const contribute = {
  doors: {
    share: 'Dela ditt exempel',
    shareText: 'Utan konto, på fem minuter. En redaktör läser och svarar.',
    shareList: 'Har ni prövat något som andra kan lära av?',
    usedMethod: 'Vi har använt metoden',
    usedTool: 'Vi har använt verktyget',
    correct: 'Rätta eller tipsa',
    correctText: 'Är något fel, gammalt eller saknas?',
  },
  crumb: 'Dela',
  kinds: {
    example: {
      title: 'Dela ditt exempel',
      lede: 'Berätta vad ni har prövat i ert bostadsområde, så att andra slipper börja från noll. Även det som inte gick bra är värt att dela.',
      description:
        'Dela ett exempel från ert bostadsområde i allmännyttans kunskapsbank. Utan konto, på fem minuter.',
      time: 'Fem minuter',
      needs: 'Rubrik, kommun och två texter',
      begin: 'Ditt exempel',
    },
    experience: {
      title: 'Vi har använt den',
      lede: 'Berätta hur det gick när ni prövade. Tre meningar räcker långt.',
      description: 'Dela er erfarenhet av en metod eller ett verktyg i kunskapsbanken.',
      time: 'Tre minuter',
      needs: 'Rubrik, hur det gick och en text',
      begin: 'Berätta hur det gick',
    },
    correction: {
      title: 'Rätta eller tipsa',
      lede: 'Är något fel, gammalt eller saknas på sidan? Skriv det, så rättar vi.',
      description: 'Rätta ett fel eller tipsa om något som saknas i kunskapsbanken.',
      time: 'En minut',
      needs: 'Bara texten',
      begin: 'Din rättelse',
    },
  },
  head: {
    time: 'Tar ungefär',
    account: 'Konto',
    accountNone: 'Behövs inte',
    needs: 'Det som behövs',
    answer: 'Svar',
    within: (days: number) => (days === 1 ? 'Inom en arbetsdag' : `Inom ${days} arbetsdagar`),
    about: 'Det gäller',
    used: (title: string) => `Vi har använt ${title}`,
    toForm: 'Till formuläret',
    criteria: 'Det här ska stämma',
    criteriaText: 'Redaktionen läser ditt bidrag mot samma punkter.',
    next: 'Så går det till',
    steps: (days: number) => [
      {
        title: 'Du skickar',
        text: 'Du får ett nummer och en länk till ditt ärende. Där kan du följa det, svara, ändra dig eller ta bort allt.',
      },
      {
        title: 'En redaktör läser',
        text: `Du får svar ${days === 1 ? 'inom en arbetsdag' : `inom ${days} arbetsdagar`}. Är något oklart frågar vi dig först.`,
      },
      {
        title: 'Vi publicerar, eller säger varför inte',
        text: 'Texten blir en sida i banken. Inget visas för andra innan en redaktör har granskat det.',
      },
    ],
  },
  closed: {
    title: 'Stängt för nya bidrag just nu',
    text: 'Formuläret är stängt en kort tid. Kom gärna tillbaka om några dagar. Har du redan ett ärende fungerar länken till det som vanligt.',
  },
  unknownAbout: {
    title: 'Vilken sida gäller det?',
    text: 'Länken säger inte vilken sida i banken du menar, eller så finns sidan inte längre. Sök upp sidan och följ länken där.',
    methods: 'Till metoderna',
    tools: 'Till verktygen',
    examples: 'Till exemplen',
  },
  /** Bara text: det här följer med till webbläsaren. {n} och liknande fylls i där. */
  form: {
    required: 'Allt som inte är märkt frivilligt behöver fyllas i.',
    optional: 'frivilligt',
    titlePrefix: 'Fel: ',
    steps: {
      about: 'Om exemplet',
      story: 'Berättelsen',
      facts: 'Fakta',
      factsHelp: 'Frivilligt, allt ihop. Det du vet gör sidan lättare att hitta.',
      files: 'Bilder och filer',
      you: 'Om dig',
      experience: 'Er erfarenhet',
      details: 'Mer om er',
      correction: 'Det som ska ändras',
    },
    tenants: {
      title: 'Namnge inga boende',
      text: 'Skriv så att inga boende eller andra privatpersoner kan kännas igen, varken i text eller på bild. Ta hellre bort en detalj för mycket.',
    },
    fields: {
      title: {
        label: 'Rubrik',
        help: 'Säg vad som gjordes. Till exempel: Odling på gården i Hageby.',
      },
      municipality: { label: 'Kommun', help: 'Kommunen där det gjordes.' },
      areaName: { label: 'Bostadsområde', help: '' },
      organisation: {
        label: 'Organisation',
        help: 'Bolaget, kommunen eller föreningen som gjorde det.',
      },
      challenge: {
        label: 'Vad var problemet?',
        help: 'Hur såg det ut innan, och vem märkte av det? Några meningar räcker.',
      },
      whatWasDone: {
        label: 'Vad gjorde ni?',
        help: 'I vilken ordning, med vilka, och hur länge?',
      },
      results: {
        label: 'Vad blev det av det?',
        help: 'Det som blev bättre, och det som inte fungerade. Siffror om ni har.',
      },
      advice: { label: 'Råd till andra', help: 'Vad skulle ni ha velat veta innan ni började?' },
      summary: {
        label: 'Sammanfattning',
        help: 'En eller två meningar. Utan den skriver redaktionen en.',
      },
      status: { label: 'Läge', help: '' },
      startYear: { label: 'Startår', help: 'Fyra siffror, till exempel 2023.' },
      costBand: { label: 'Kostnad', help: 'Ungefär, allt inräknat.' },
      themes: { label: 'Teman', help: 'Högst tre.' },
      targetGroups: { label: 'Målgrupper', help: 'Högst sex.' },
      methods: {
        label: 'Metoder ni använde',
        help: 'En på varje rad, med egna ord eller som de heter i banken.',
        helpScripts: 'Välj i listan eller skriv själv. Lägg till en i taget.',
      },
      links: {
        label: 'Länkar',
        help: 'Till rapporter, nyheter eller er egen sida. En adress på varje rad, högst fem.',
      },
      text: { label: 'Hur gick det?', help: 'Vad gjorde ni, och vad hände?' },
      correctionText: {
        label: 'Vad är fel eller saknas?',
        help: 'Skriv gärna hur det borde stå, och hur du vet det.',
      },
      adaptation: { label: 'Hur anpassade ni den?', help: '' },
      outcome: { label: 'Vad blev det av det?', help: '' },
      experienceTitle: {
        label: 'Rubrik',
        help: 'Till exempel: Vandringen gav oss bättre belysning.',
      },
      year: { label: 'År', help: 'Fyra siffror, till exempel 2023.' },
      'sender.name': { label: 'Ditt namn', help: 'Så att redaktören vet vem hen svarar.' },
      'sender.email': {
        label: 'E-post',
        help: 'Då får du en länk att bekräfta med, och svaret i ett mejl. Utan e-post får du länken till ärendet på nästa sida, en enda gång.',
      },
      'sender.role': { label: 'Din roll', help: 'Till exempel bosocial utvecklare.' },
      'sender.creditName': {
        label: 'Namn att visa på sidan',
        help: 'En person eller en organisation.',
      },
      'sender.credit': { label: 'Namnge oss på sidan om den publiceras', help: '' },
      'sender.consent': {
        label:
          'Jag har läst om personuppgifter här ovanför, och texten och filerna får publiceras.',
        help: '',
      },
    },
    missing: {
      title: 'Skriv en rubrik.',
      municipality: 'Fyll i kommunen där det gjordes.',
      challenge: 'Berätta vad problemet var.',
      whatWasDone: 'Berätta vad ni gjorde.',
      text: 'Berätta hur det gick.',
      correctionText: 'Skriv vad som är fel eller saknas.',
      experienceTitle: 'Skriv en rubrik.',
      outcome: 'Välj vad det blev av det.',
    },
    names: {
      challenge: 'Problemet',
      whatWasDone: 'Det ni gjorde',
      results: 'Resultatet',
      advice: 'Råden',
      text: 'Berättelsen',
      correctionText: 'Texten',
      adaptation: 'Anpassningen',
      outcome: 'Utfallet',
      methods: 'Metoderna',
      'sender.creditName': 'Namnet',
    },
    choose: 'Välj',
    noChoice: 'Inget valt',
    left: '{n} tecken kvar',
    tooMany: '{n} tecken för mycket',
    more: 'Mer om exemplet',
    files: {
      label: 'Välj bilder eller PDF',
      help: 'Högst {files} filer, {mb} MB var: JPEG, PNG, WebP eller PDF. Var bilden är tagen och annat dolt i filen tas bort.',
      drop: 'Eller dra hit filerna.',
      kept: 'Filer som följer med',
      upload: 'Lägg till filerna',
      remove: 'Ta bort',
      removeNamed: 'Ta bort {name}',
      alt: 'Vad syns på bilden?',
      altHelp: 'För den som inte ser den.',
      altPdf: 'Vad är det för dokument?',
      credit: 'Fotograf eller upphov',
      rights: 'Vi får dela filen, och ingen privatperson kan kännas igen',
      uploading: '{name}: {n} procent uppladdat',
      checking: '{name}: kontrolleras',
      uploaded: '{name} är tillagd',
      removed: '{name} är borttagen',
      refused: '{name}: {why}',
      tooBig: 'Filen är för stor. Gör den mindre än 8 MB och välj den igen.',
      tooManyFiles: 'Högst {n} filer. Ta bort en för att lägga till en annan.',
      offline: 'Det gick inte att ladda upp. Kontrollera nätet och välj filen igen.',
    },
    notice: 'Om dina personuppgifter',
    noticeMore: 'Läs allt om personuppgifter',
    send: 'Skicka',
    sending: 'Skickar …',
    waiting: 'Väntar på filerna …',
    proving: 'Kontrollerar att du inte är en robot. Det tar några sekunder …',
    sendHelp: 'Inget publiceras innan en redaktör har läst det.',
    trap: 'Lämna tomt',
    summary: {
      one: 'Ett svar behöver rättas',
      many: '{n} svar behöver rättas',
      text: 'Allt du skrev står kvar. Följ länkarna till svaren.',
    },
    errorLabel: 'Fel:',
    near: 'Menade du {names}?',
    faults: {
      'too-long': '{what}: korta till högst {max} tecken.',
      'too-many': '{what}: välj högst {max}.',
      'not-a-choice': '{what}: välj något i listan.',
      'not-an-address':
        '{what}: rad {row} är ingen webbadress. Den ska börja med https:// eller http://.',
      'not-an-email': 'E-postadressen ser inte hel ut. Skriv den som namn@exempel.se.',
      'unknown-municipality':
        'Vi hittar ingen kommun som heter så. Välj en i listan, eller kontrollera stavningen.',
      'not-a-year': '{what}: skriv ett årtal med fyra siffror, till exempel 2023.',
      'tick-needed': 'Kryssa i rutan för att kunna skicka.',
      'wrong-type': '{what}: svaret gick inte att läsa. Skriv det på nytt.',
      'unknown-field': 'Formuläret innehåller något vi inte känner igen. Ladda om sidan.',
      'too-many-rows': '{what}: högst {max}. Ta bort några.',
      rights: 'Kryssa i att vi får dela {name}, eller ta bort filen.',
    },
    reasons: {
      closed:
        'Formuläret stängdes medan du skrev. Kopiera din text och kom tillbaka om några dagar.',
      'form-unknown':
        'Formuläret gick inte att känna igen, men allt du skrev står kvar. Tryck på Skicka igen.',
      'form-expired':
        'Formuläret stod öppet för länge, men allt du skrev står kvar. Tryck på Skicka igen.',
      'proof-broken':
        'Kontrollen mot robotar gick inte igenom, men allt du skrev står kvar. Tryck på Skicka igen.',
      'too-many':
        'Det har kommit många bidrag från samma nät. Allt du skrev står kvar. Försök igen {when}.',
      'too-many-in-all':
        'Det har kommit fler bidrag än vi hinner ta emot. Allt du skrev står kvar. Försök igen {when}.',
      'about-unknown':
        'Sidan som det gäller finns inte längre i banken. Kopiera din text och hör av dig till redaktionen.',
      elsewhere:
        'Vi kunde inte se att formuläret skickades härifrån. Allt du skrev står kvar. Tryck på Skicka igen.',
      away: 'Det gick inte att spara just nu. Felet är vårt. Allt du skrev står kvar. Vänta en stund och tryck på Skicka igen.',
      offline:
        'Vi fick inget svar. Kontrollera nätet. Allt du skrev står kvar. Tryck sedan på Skicka igen.',
      renewed:
        'Webbplatsen har uppdaterats sedan du öppnade sidan. Kopiera din text, ladda om sidan och klistra in den igen.',
      files: 'Filerna behöver ses över. Allt annat du skrev står kvar.',
      uploaded: 'Filerna är tillagda. Fyll i vad de visar, och skicka när du är klar.',
      removed: 'Filen är borttagen.',
    },
    soon: 'om en stund',
    inMinutes: 'om {n} minuter',
    inHours: 'om {n} timmar',
    tomorrow: 'i morgon',
    combobox: {
      list: 'Förslag till {label}',
      count: '{n} förslag. Gå mellan dem med piltangenterna.',
      one: 'Ett förslag. Välj det med pil ned.',
      none: 'Inga förslag.',
      chosen: '{name} vald',
      add: 'Lägg till',
      added: '{name} tillagd',
      removed: '{name} borttagen',
      removeNamed: 'Ta bort {name}',
      chosenList: 'Valda metoder',
      own: 'Lägg till ”{name}”',
    },
  },
  notice: {
    short: (controller: string) =>
      `${controller} ansvarar för uppgifterna. Namn och e-post är frivilliga, läses bara av redaktionen och visas aldrig på webbplatsen om du inte ber om det. Du kan när som helst ta bort allt på ärendets sida.`,
    usualController: 'Den som driver Innovationslabbet',
    more: 'Mer om personuppgifter på webbplatsen',
  },
  thanks: {
    metaTitle: 'Tack för ditt bidrag',
    title: 'Tack! Vi har fått det',
    kicker: 'Mottaget',
    reference: 'Ärendenummer',
    referenceHelp: 'Säg numret om du hör av dig. Det öppnar ingenting.',
    letterTitle: 'Bekräfta i mejlet',
    letterText: (hours: number) =>
      `Vi har skickat ett mejl med en länk. Öppna den inom ${hours} timmar, så går bidraget vidare till redaktionen. Gör du inte det tas det bort.`,
    letterMissing: 'Kom det inget mejl?',
    letterMissingText:
      'Vänta några minuter och titta i skräpposten. Blev adressen felskriven, eller kommer inget, be om en ny länk.',
    letterLost: 'Be om en ny länk',
    linkTitle: 'Spara länken till ditt ärende',
    linkText:
      'Du lämnade ingen e-post, så den här länken är enda vägen till ditt ärende. Den visas bara nu. Spara den eller mejla den till dig själv, och visa den inte för andra.',
    linkOpen: 'Öppna ditt ärende',
    linkField: 'Länk till ärendet',
    copy: 'Kopiera länken',
    copied: 'Länken är kopierad',
    nextTitle: 'Vad händer nu?',
    next: (days: number, hasEmail: boolean) => [
      hasEmail
        ? 'Du bekräftar genom länken i mejlet.'
        : 'Ditt bidrag ligger nu hos redaktionen, märkt som obekräftat.',
      `En redaktör läser och svarar ${days === 1 ? 'inom en arbetsdag' : `inom ${days} arbetsdagar`}.`,
      hasEmail
        ? 'Svaret kommer i ett mejl, och står på ärendets sida.'
        : 'Svaret står på ärendets sida. Titta in där om några dagar.',
    ],
    again: 'Det här hade vi redan',
    againText:
      'Formuläret skickades mer än en gång. Det blev bara ett ärende. Vill du dela något mer, börja på ett nytt formulär.',
    another: 'Dela ett exempel till',
    start: 'Till startsidan',
    goneTitle: 'Kvittot visas bara en kort stund',
    goneText:
      'Här visas kvittot direkt efter att något har skickats. Har du nyss skickat finns det hos oss. Lämnade du din e-post finns länken i mejlet.',
  },
}
