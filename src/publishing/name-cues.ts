/**
 * English words that tell a personal name from other capitalised words. Data only: the rules stand in
 * person-names.ts.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Words before a name that make it a person's: titles, callings, kinship. Lower case. */
export const personTitles = words(`
  mr mrs ms miss dr doctor prof professor sheikh sheik shaykh imam hajj haji mullah mufti father brother sister rabbi
  pastor reverend bishop nun monk sir madam ustad comrade
  journalist reporter photographer cameraman editor blogger activist campaigner teacher student pupil nurse medic
  paramedic surgeon midwife pharmacist dentist farmer shepherd fisherman baker driver shopkeeper trader merchant
  engineer lawyer judge worker labourer volunteer rescuer resident villager refugee witness eyewitness survivor
  victim victims passenger tenant neighbour neighbor householder landlord artist singer poet writer
  mother son daughter husband wife uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter
  widow widower fiancee fiance baby toddler infant boy girl man woman named called identified surnamed nicknamed
  detainee prisoner suspect defendant gunman assailant attacker militant fighter soldier conscript sergeant corporal
  private lieutenant captain major colonel policeman officer guard
`);

/** Verbs of saying that stand beside a speaker's name. Lower case. */
export const sayingVerbs = words(`
  said says told tells added explained recalled recounted wrote tweeted posted claimed stated replied insisted
  complained cried shouted testified
`);

/** Small words inside names: "Abd al Rahman", "Ludwig van". Lower case. */
export const nameParticles = words(`
  al el ul ibn bin bint ben abu abou umm um abd abdul de da del della di dos du van von der den la le y
`);

/** Capitalised words that begin sentences or stand in dates and are no part of a name. Lower case. */
export const plainWords = words(`
  the a an this that these those it he she they we you i in on at by for from to of with without after before when
  while where who whom whose which what why how if as and but or nor so yet since until during between among amid
  according despite although though because however meanwhile moreover also another some many most more several
  dozens hundreds thousands one two three four five six seven eight nine ten no not all both each every other its
  his her their our my your there here then now today yesterday tomorrow monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december earlier later
  last next first second third overnight early late local officials residents witnesses activists
  was were is are be been has have had will would could killed wounded injured said asked called told
`);

/** Words that make a capitalised run the name of a body, a place or a work, not of a person. Lower case. */
export const thingWords = words(`
  council ministry minister ministers president presidency government parliament assembly congress senate committee
  commission court tribunal agency authority authorities office department bureau directorate administration embassy
  army navy force forces brigade brigades battalion regiment division corps militia guard guards police command
  command front movement party union league alliance coalition federation organisation organization organizations
  group groups network observatory watch centre center institute foundation fund university school college academy
  hospital clinic mosque church cathedral temple stadium airport base camp port bridge road street avenue square
  highway crossing checkpoint prison dam station market stadium hotel tower building company corporation bank press
  news times post journal television radio media channel agency monitor news service republic kingdom emirate state
  states province governorate district region county city town village valley mountain mountains river lake sea
  gulf strip island islands desert north south east west northern southern eastern western central upper lower
  middle international national united nations general security human rights relief aid refugee refugees
  agreement accord resolution treaty convention protocol plan process operation war day revolution spring
  islamic islamist jihad jihadist arab arabs kurdish turkish syrian russian iranian iraqi israeli palestinian
  ukrainian american british french german european african sudanese yemeni libyan lebanese afghan nigerian
  ethiopian somali malian congolese christian muslim sunni shiite alawite druze yazidi jewish
  crescent cross helmets red white blue green black defence defense interior foreign affairs health education
  prime deputy secretary chief commander governor mayor spokesman spokeswoman spokesperson ambassador envoy leader
  democratic people's peoples popular liberation resistance freedom salvation
`);
