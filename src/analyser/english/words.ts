/** English words of the field, so that they are not taken for typing errors of one another. */
export const englishWords: readonly string[] = `
  access account achieve action activity adapt address adult advice advise affect affordable age agency agree agreement aid
  allocate allocation analyse annual answer apartment apply application appoint appreciate area arrange arrears arrival art
  article artist arts ask assess assessment assist association attend attitude audit authority autumn award aware awareness
  balcony bank barrier basement behaviour benefit bicycle bike board book borrow broken budget builder building bus
  business campaign care caretaker carry case cellar centre certificate certification chair challenge change charge charity
  cheap check child choice choir choose church city citizen civic class clean cleaner cleaning climate close club code
  collaborate collaboration collect collective college communication community commune company compare comparison competence
  complaint computer concern condition conflict connect consult consultant consultation contact content contract contribute
  contribution control cooperate cooperation cooperative cost council count country county course court courtyard create
  crime criminal crisis culture cultural customer cycle daily damage dance danger data decide decision decrease degree
  democracy democratic department deposit describe design develop developer development dialogue digital director
  disability disabled discrimination discuss district diverse diversity document door draft drug dwelling economic economy
  educate education effect effective effort elderly election employ employee employer employment empower energy engage
  engagement enough ensure entrance environment equal equality estate ethnic evaluate evaluation event evict eviction
  evidence example exercise exhibition exist expect experience expert explain facility factor failure fair family father
  fear feedback feel female festival field film finance financial find finding fire flat floor food football form
  foundation freedom friend fund funder funding furniture future game gang garden gardener gardening gender general girl
  goal good government grant graffiti green group grow guard guest guide guidance hall handbook harm health healthy hear heat
  heating help holiday home homeless homelessness homework hope hospital host hour house household housing human hygiene
  idea identify immigrant impact implement important improve improvement inclusion inclusive income increase independent
  indicator individual industry influence inform information initiative innovation innovative inspection inspire
  insurance integrate integration interest intern international internship interpret interpreter interview invest
  investment invite involve involvement isolate isolated isolation issue item job join journey justice keep key kitchen
  knowledge lab laboratory labour land landlord language laundry law lead leader leadership league learn lease leisure
  lesson letter level library licence life light lighting limit link list listen literacy local lock loneliness lonely
  maintain maintenance majority manage management manager manual map mapping market master material matter measure
  measurement media mediate mediation meet meeting member membership mental mentor method migrant migration minority mixed
  model money monitor month mother move movement multilingual municipal municipality museum music national nature need
  neighbour neighbourhood network newcomer newly night noise number nurse observe offer office open operate opinion
  opportunity order organise organisation outcome outdoor outreach overcrowded overcrowding owner ownership parent park
  parking participant participate participation partner partnership party patrol pay payment pension people performance
  permanent permit person personal phase phone physical pilot place placement plan planner planning plant play playground
  police policy political poor population positive post poverty practice premises prepare presence present prevent
  prevention price prison privacy private problem procedure process procure procurement produce profession professional
  profit programme project promote property protect protection prototype provide provider public publish pupil purchase
  quality question questionnaire queue racism read reason receive recommend recommendation recreation recruit recruitment
  recycle recycling reduce reduction refugee refurbish refurbishment region regional register regulation relation
  relationship relative renew renewal renovate renovation rent rental repair repeat report representative request research
  researcher resident resource respect respond response responsibility responsible restore result review right risk road
  role roof room routine rubbish rule rural safe safety sale scale school science scheme season secure security segregate
  segregation self senior separate serve service share shelter shop short show sick skill sleep small social society software
  solution solve space speak special sport spread square stability stable staff stage stairs stairwell standard start
  state station statistic statistics stay step store storage story strategy street strengthen stress strong structure
  student study subject sublet success suggest suggestion summer supplier supply support survey sustain sustainable
  sustainability system task teach teacher team technical technology teenager temporary tenancy tenant tenure test theatre
  theme therapy threat time tool topic town traffic train trainer training transfer transition translate translation
  transport travel treat treatment tree trust try tutor understand unemployed unemployment union unit university unsafe
  update urban use user vacant value vandalism variety victim village violence violent vision visit visitor voice
  volunteer vote vulnerable wage wait walk wall warn waste watch water welcome welfare wellbeing window winter woman work
  worker workplace workshop world worry write year young youth
  `
  .trim()
  .split(/\s+/)
