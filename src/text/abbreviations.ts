const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Short forms before a name: their full stop never ends a sentence. Lower case, without the stop. */
export const titles = words(`
  mr mrs ms dr prof gen lt col maj capt cmdr sgt cpl pvt adm brig rev fr sr msgr hon gov sen rep pres
  amb insp supt det pfc spc atty st ste mt ft messrs mme mlle vs cf viz fig figs eq sec nos pp vol ed
  eds approx est gens lts cols sens reps drs profs ave
`);

/** Short forms whose full stop may also end a sentence. Lower case, without the stop. */
export const shortForms = words(`
  jr esq inc corp co ltd llc plc bros etc dept govt univ assn intl natl blvd rd
  jan feb apr jun jul aug sept oct nov dec tues thurs
  ala ariz ark calif colo conn del fla ga ill ind kan ky mich minn mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo ph hrs mins yrs incl tel p.m a.m ca
`);

/** Short forms only when a digit follows; else they are words. Lower case, without the stop. */
export const beforeDigits = words("no art ch mar sat sun p para tel res op");

/** Endings that make "word.ending" one name of a site or file. Lower case. */
export const endings = words(`
  com org net gov edu mil int info io co uk ru ua sy de fr es it tr ir iq il ps eu ch nl be se no at
  tv me us ca au nz jp cn in pk af ye ly sd ng za br mx ar cl html htm php pdf doc docx xls txt jpg
`);

/** Beginnings kept in one token with what follows their hyphen. Lower case. @source English Web Treebank and GUM guidelines */
export const prefixes = words(`
  anti co counter cross e ex extra hyper infra inter intra mid mini multi neo non over pan post pre
  pro pseudo quasi re semi sub super trans ultra un under uni bi tri de mis micro macro
`);

/** Units that stand without a space after their number and are split from it. Lower case. */
export const units = words(
  "km kg mm cm km2 mph kph lb lbs mb gb am pm kt mw gw km² m² kb hz khz mhz",
);
