import type { WordList } from './wordList'

/** Verbs that change their vowel or otherwise go their own way, and common ones of the second kind. */
export const strongVerbs: WordList = {
  oddVerb: `
    be ber bad bett bedd bedda
    binda binder band bundit bunden bundna
    bita biter bet bitit biten bitna
    bli blir blev blivit
    brinna brinner brann brunnit brunnen brunna
    brista brister brast brustit brusten
    drabbas drabbades drabbats
    dyka dyker dök dykt
    fara far for farit
    finnas finns fanns funnits
    flyga flyger flög flugit flugen
    flyta flyter flöt flutit
    frysa fryser frös frusit frusen fruset frusna
    förlora förlorar förlorade förlorat förlorad förlorade
    försvara försvarar försvarade försvarat
    gripa griper grep gripit gripen gripna
    hinna hinner hann hunnit
    hugga hugger högg huggit huggen huggna
    klinga klingar klingade klingat
    kliva kliver klev klivit
    krypa kryper kröp krupit
    lida lider led lidit
    ljuda ljuder ljöd ljudit
    ljuga ljuger ljög ljugit
    njuta njuter njöt njutit
    nypa nyper nöp nypt
    rinna rinner rann runnit
    skina skiner sken skinit
    skrika skriker skrek skrikit
    skära skär skar skurit skuren skurna
    sluta slutar slutade slutat slutad
    slåss slogs slagits
    smyga smyger smög smugit
    sticka sticker stack stuckit stucken stuckna
    stryka stryker strök strukit struken strukna
    suga suger sög sugit
    svika sviker svek svikit sviken
    svälta svälter svalt svultit
    tvinga tvingar tvingade tvingat tvingad
    tiga tiger teg tigit
    vika viker vek vikit viken vikna
    dröja dröjer dröjde dröjt
    dölja döljer dolde dolt dold dolda
    glädja gläder gladde glatt
    vänja vänjer vande vant vand vanda
    svälja sväljer svalde svalt
    böja böjer böjde böjt böjd böjda
    höja höjer höjde höjt höjd höjda
    nöja nöjer nöjde nöjt
    plöja plöjer plöjde plöjt
    trygga tryggar tryggade tryggat
    nämna nämner nämnde nämnt nämnd nämnda nämns
    räcka räcker räckte räckt räckta
    sträcka sträcker sträckte sträckt sträckta
    spänna spänner spände spänt spänd spända
    stämma stämmer stämde stämt stämd stämda
    upptäcka upptäcker upptäckte upptäckt upptäckta
    bereda bereder beredde berett beredd beredda
    förbereda förbereder förberedde förberett förberedd förberedda
    förstöra förstör förstörde förstört förstörd förstörda
    trivas trivs trivdes trivts
    synas syns syntes synts
    krävas krävs krävdes krävts
    lyssna lyssnar lyssnade lyssnat
    smälta smälter smälte smält smälta
    tända tänder tände tänt tänd tända
    släcka släcker släckte släckt släckta
    hyra hyr hyrde hyrt hyrd hyrda
    styrka styrker styrkte styrkt
    märka märker märkte märkt märkta
    verka verkar verkade verkat
    räkna räknar räknade räknat
    väga väger vägde vägt vägd vägda
    tåla tål tålde tålt
    må mår mådde mått
    kosta kostar kostade kostat
    blanda blandar blandade blandat blandad
  `,
  verb: `
    orientera hoppa kämpa skratta jaga fånga vandra skaka kasta packa pressa pumpa surra svara
    sväva tappa testa tvivla varna vinka visa vårda yttra ångra ärva öka önska kolla fixa greja
  `,
  verbEr: `
    släcka tända känna ske hetsa smeka tänka fylla fälla gömma svämma skrämma bränna
  `,
  fixed: `
    först nästan gärna även alltså överens efteråt däremot ändå tvärtom ibland därefter därifrån
    utifrån inifrån utåt inåt framåt bakåt uppåt nedåt hemåt utanför innanför framför bakom
    bredvid ovanför nedanför mittemot en ett två tre fyra fem sex sju åtta nio tio elva tolv tjugo
    trettio femtio hundra tusen båda vårt våra själva självt länge förr förrän förväg igång ifrån
    någonstans
  `,
}
