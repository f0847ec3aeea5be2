import type { WordList } from './wordList'

/** Names of places that texts about housing mention; a name is never taken apart. */
export const places: WordList = {
  name: `
    sverige norden europa norge danmark finland tyskland england syrien somalia irak iran
    afghanistan turkiet ukraina stockholm göteborg malmö uppsala västerås örebro linköping
    helsingborg jönköping norrköping lund umeå gävle borås södertälje eskilstuna halmstad växjö
    karlstad sundsvall östersund trollhättan luleå kalmar kristianstad falun skellefteå karlskrona
    skövde uddevalla varberg motala landskrona trelleborg örnsköldsvik nyköping karlskoga
    lidköping sandviken borlänge visby vänersborg kiruna piteå katrineholm mariestad enköping
    alingsås ystad hässleholm eslöv ängelholm ronneby västervik nässjö tranås köping sala avesta
    ludvika bollnäs hudiksvall härnösand sollefteå boden haparanda gällivare strömsund mora arboga
    lindesberg kumla hallsberg kristinehamn arvika säffle åmål mölndal kungälv kungsbacka partille
    lerum härryda huddinge botkyrka haninge nacka solna sundbyberg järfälla sollentuna täby
    lidingö sigtuna upplands tyresö salem nynäshamn norrtälje vallentuna danderyd ekerö värmdö
    burlöv svedala lomma staffanstorp kävlinge höganäs klippan perstorp bjuv åstorp svalöv
    vetlanda eksjö värnamo gislaved gnosjö ljungby alvesta älmhult tingsryd oskarshamn mönsterås
    nybro emmaboda borgholm karlshamn sölvesborg olofström bromölla falkenberg laholm hylte
    skaraborg skåne småland blekinge halland bohuslän dalsland värmland närke västmanland uppland
    södermanland östergötland västergötland gotland öland dalarna gästrikland hälsingland medelpad
    ångermanland jämtland härjedalen västerbotten norrbotten lappland norrland svealand götaland
    gävleborg kronoberg rosengård rinkeby tensta husby kista akalla hjulsta hallonbergen hovsjö
    fittja alby hallunda norsborg bergsjön hammarkullen angered biskopsgården gårdsten tynnered
    frölunda hjällbo lövgärdet fröslunda råbergstorp skäggetorp ryd berga vivalla varberga oxhagen
    råslätt araby norrby hässleholmen hageby klockaretorpet gottsunda holma lindängen hermodsdal
    sofielund seved kroksbäck nydala lagersberg skiftinge andersberg gustavsberg koppargården
    drottninghög dalhem närlunda söderkulla charlottesborg gamlegården näsby kronogården lextorp
    sylte sätra brynäs nordost bromma vällingby hässelby farsta skarpnäck skärholmen bredäng
    vårberg flemingsberg jordbro brandbergen tjärna pettersberg bäckby råby vetterslund lagunen
    hammarby storvreta kvarngärdet stenhagen
  `,
}
