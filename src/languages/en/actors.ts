/** Words that name an institution when a state's adjective or name stands beside them, by key of data/actors/institutions.json. */
const institutions: Readonly<Record<string, string>> = {
  government:
    "government; governments; govt; regime; regimes; administration; authorities; cabinet; junta; military junta; military government; military regime; transitional government; interim government; leadership; leaders; officials; government officials; authority; occupation authorities; state authorities; local authorities",
  "armed-forces":
    "armed forces; military; forces; government forces; regime forces; military forces; troops; soldiers; government troops; regime troops; army troops; army forces; state forces; ground troops; military aircraft carrier; occupation forces; military command; general staff; armed services; commandos; paratroopers; marines; servicemen; military personnel; government soldiers; army soldiers; regime soldiers; loyalist forces; federal forces; federal troops; invasion forces; artillery forces; tanks; army tanks; armor; armour",
  army: "army; armies; ground forces; land forces; arab army; national army; government army; regime army; army units; army command; army unit",
  "air-force":
    "air force; air forces; airforce; airforces; warplanes; warplane; war planes; jets; jet; fighter jets; fighter jet; fighter planes; bombers; helicopters; helicopter; helicopter gunships; gunships; military helicopters; military planes; military aircraft; aircraft; planes; attack helicopters; military jets; aerospace forces; combat aircraft",
  navy: "navy; naval forces; warships; warship; naval ships; gunboats; black sea fleet; fleet",
  "special-forces": "special forces; special operations forces; elite forces",
  "national-guard": "national guard",
  "republican-guard": "republican guard; republican guards; presidential guard; royal guard",
  "border-guard":
    "border guard; border guards; border police; border patrol; border force; frontier force",
  "coast-guard": "coast guard; coastguard; coast guards",
  police:
    "police; policemen; police officers; police force; police forces; national police; riot police; federal police; civil police; military police; traffic police; treasury police; police officer; policeman",
  gendarmerie: "gendarmerie; gendarmes; gendarme",
  "security-forces":
    "security forces; security services; security service; security apparatus; security personnel; security officers; security agents; security troops; internal security forces; public security forces; secret police; security officials",
  intelligence:
    "intelligence; intelligence service; intelligence services; intelligence agency; intelligence agencies; military intelligence; secret service; intelligence officials; intelligence directorate; security council secretariat",
  presidency:
    "presidency; presidential; president; presidential office; president's office; head of state; vice president; vice-president; presidential palace; office of the president; presidential administration; presidents; acting president; interim president; transitional president; former president; ex-president; then-president",
  monarchy:
    "king; queen; emir; sultan; crown prince; monarch; monarchy; royal court; royal palace; king's office",
  "prime-minister":
    "prime minister; premier; chancellor; prime minister's office; prime ministers; deputy prime minister; former prime minister; prime ministry; caretaker prime minister; interim prime minister",
  "foreign-ministry":
    "foreign ministry; ministry of foreign affairs; foreign affairs ministry; foreign minister; foreign ministers; foreign secretary; foreign office; secretary of state; deputy foreign minister; minister of foreign affairs; foreign affairs minister; external affairs ministry; ministry of external affairs; external affairs minister; department of foreign affairs; foreign affairs department; top diplomat; diplomats; diplomacy",
  "defence-ministry":
    "defence ministry; defense ministry; ministry of defence; ministry of defense; ministry of national defense; ministry of national defence; defence minister; defense minister; minister of defence; minister of defense; defence secretary; defense secretary; secretary of defense; defence department; defense department; department of defense; department of defence; deputy defence minister; deputy defense minister; defence chief; defense chief; war ministry; war office; defence officials; defense officials; defence official; defense official",
  "interior-ministry":
    "interior ministry; ministry of interior; ministry of the interior; interior minister; home minister; home secretary; home office; home ministry; home affairs ministry; ministry of home affairs; home affairs minister; minister of interior; minister of the interior; internal affairs ministry; government minister; internal affairs minister; public security ministry; ministry of public security; public security minister",
  "health-ministry":
    "health ministry; ministry of health; ministry of public health; health minister; minister of health; public health ministry; health authorities; health department; department of health; health officials; health official",
  "justice-ministry":
    "justice ministry; ministry of justice; justice minister; minister of justice; justice department; department of justice; attorney general; attorney general's office; public prosecutor; prosecutor general; general prosecutor; prosecutor general's office; public prosecutor's office; prosecutor's office",
  "information-ministry":
    "information ministry; ministry of information; information minister; minister of information; communications minister; media office",
  "finance-ministry":
    "finance ministry; ministry of finance; finance minister; minister of finance; treasury; treasury department; economy minister; economy ministry",
  ministry:
    "ministry; minister; ministers; trade minister; agriculture minister; education minister; education ministry; emergency ministry; emergencies ministry; ministry of emergency situations; emergency situations ministry; transport minister; transport ministry; energy minister; energy ministry; oil minister; oil ministry; water minister; labor minister; labour minister; environment minister; culture minister; humanitarian affairs minister; reconciliation minister; planning minister; humanitarian minister",
  embassy:
    "embassy; consulate; ambassador; ambassadors; diplomatic mission; charge d'affaires; consul general; embassies; consul",
  parliament:
    "parliament; congress; senate; house of representatives; national assembly; legislative assembly; lawmakers; parliamentarians; legislature; house of commons; speaker of parliament; parliament speaker; chamber of deputies; lower house; upper house; lawmaker; senator; senators; congressmen; congressman; congresswoman",
  judiciary:
    "supreme court; constitutional court; high court; military court; judiciary; court; courts",
  "state-media":
    "state media; state television; state tv; state radio; state news agency; state-run media; state-run news agency; state-run television; state-owned television; official news agency; official media; state broadcaster; state-run tv; state run media; official television; national television; national radio; state news; government media; regime media",
};

/** Institution words that stand before the name of the person who holds the office. */
const holders =
  "president; vice president; vice-president; head of state; acting president; interim president; transitional president; former president; ex-president; then-president; king; queen; emir; sultan; crown prince; monarch; prime minister; premier; chancellor; deputy prime minister; former prime minister; caretaker prime minister; interim prime minister; foreign minister; foreign secretary; secretary of state; deputy foreign minister; minister of foreign affairs; foreign affairs minister; external affairs minister; defence minister; defense minister; minister of defence; minister of defense; defence secretary; defense secretary; secretary of defense; deputy defence minister; deputy defense minister; defence chief; defense chief; interior minister; home minister; home secretary; home affairs minister; minister of interior; minister of the interior; internal affairs minister; government minister; public security minister; health minister; minister of health; justice minister; minister of justice; attorney general; public prosecutor; prosecutor general; general prosecutor; information minister; minister of information; communications minister; finance minister; minister of finance; economy minister; minister; trade minister; agriculture minister; education minister; transport minister; energy minister; oil minister; water minister; labor minister; labour minister; environment minister; culture minister; humanitarian affairs minister; reconciliation minister; planning minister; humanitarian minister; ambassador; consul general; consul; speaker of parliament; parliament speaker; lawmaker; senator; congressman; congresswoman; top diplomat; policeman; police officer";

/** Words for somebody who speaks for a body. */
const speakers =
  "spokesman; spokeswoman; spokesperson; spokespersons; spokesmen; spokespeople; press secretary; press officer; media officer; official spokesman; military spokesman; chief spokesman; representative; representatives; source; sources; press service; press office; official; delegation; delegate; delegates; negotiator; negotiators; mediator; mediators; envoy; special envoy; special representative; peace envoy; humanitarian coordinator; resident coordinator; human rights chief; rights chief; aid chief; humanitarian chief; official source; official sources";

/** Words for somebody who leads a body or holds a post in it. */
const leaders =
  "leader; chief; commander; head; founder; co-founder; chairman; chairwoman; chairperson; secretary-general; secretary general; general secretary; director; director-general; director general; executive director; deputy leader; deputy head; deputy chief; supreme leader; spiritual leader; military leader; political leader; field commander; top commander; senior commander; senior leader; warlord; kingpin; drug lord; commander-in-chief; commander in chief; chief of staff; army chief; military chief; police chief; intelligence chief; boss; high commissioner; commissioner; coordinator; president; vice president; deputy director; emir; caliph; rebel leader; militia leader; gang leader; governor; mayor; deputy governor; founder and leader; political chief; politburo chief; opposition leader; coup leader; paramilitary leader; cleric; dictator; autocrat; strongman; deputy chief of staff; chiefs of staff; joint chiefs of staff; foreign policy chief; high representative; head of mission; executive director; medical director; media director; regional director; country director; operations director; police commissioner; provincial governor; district governor; police commander; army commander; military commander; rebel commander; interim leader; ruler; military ruler; then-leader; de facto ruler; de facto leader";

/** Words for the people of an armed group; after a group's name they name the group. */
const fighters =
  "fighter; fighters; rebel; rebels; militant; militants; jihadist; jihadists; jihadi; jihadis; gunman; gunmen; insurgent; insurgents; guerrilla; guerrillas; guerilla; guerillas; terrorist; terrorists; extremist; extremists; militiaman; militiamen; militia; militias; mujahideen; mujahedeen; mujahedin; islamist; islamists; separatist; separatists; secessionists; paramilitary; paramilitaries; bandits; bandit; death squad; death squads; opposition fighters; opposition fighter; opposition group; opposition faction; opposition forces; rebel fighters; rebel forces; rebel groups; rebel group; rebel factions; rebel faction; rebel movements; rebel movement; opposition groups; opposition factions; insurgent groups; armed groups; armed group; armed opposition; armed men; armed opposition groups; militant groups; militant group; jihadist groups; jihadist group; islamist groups; islamist group; terrorist groups; terrorist group; guerrilla groups; guerrilla group; gang; gangs; gang members; cartel; cartels; cartel gunmen; hitmen; suicide bomber; suicide bombers; suicide attackers; attackers; attacker; assailants; assailant; kidnappers; abductors; hijackers; mercenary; mercenaries; foreign fighters; foreign mercenaries; pirates; vigilantes; vigilante; vigilante group; self-defense groups; self-defence groups; tribal fighters; tribal militia; tribal militias; rebel coalition; rebel alliance; opposition militants; opposition rebels; islamist rebels; islamist fighters; islamist militants; islamist insurgents; guerrilla fighters; guerrilla forces; insurgent forces; militia forces; separatist forces; jihadist forces; islamist forces; anti-government forces; anti-government fighters; anti-government rebels; tribal forces; armed militants; terrorist forces; guerrilla column; guerrilla columns; guerrilla unit; guerrilla units; rebel units; rebel unit; rebel troops; rebel army; rebel alliance fighters; resistance fighters; armed gangs; armed bandits; armed fighters; armed individuals; armed elements; subversives; subversive elements; urban commandos; suspected militants; suspected rebels; snipers; sniper; paramilitary group; paramilitary groups; paramilitary forces; popular mobilization fighters; hit squad; hit men; operative; operatives; cadres; henchman; henchmen; enforcers; foot soldiers; extremist groups; extremist group; splinter group; faction; factions; fighters and commanders; unknown gunmen; unidentified gunmen; masked men; hooded men; unidentified men; unidentified individuals; unknown individuals; hooligans; narcotraffickers; drug traffickers; settler militias";

/** Words for people in the armed forces or police; after a state's adjective they name its armed forces. */
const troops =
  "soldier; soldiers; troops; troop; policeman; policemen; police; police officer; police officers; officers; army officer; army officers; military personnel; servicemen; serviceman; conscripts; conscript; marines; paratroopers; commandos; peacekeepers; peacekeeper; peacekeeping troops; peacekeeping force; gendarmes; guardsmen; border guards; security guards; security guard; recruits; cadets; coalition forces; coalition; allied forces; pro-government forces; pro-government fighters; pro-government militias; pro-government militiamen; pro-regime forces; pro-regime fighters; loyalist fighters; loyalists; loyalist troops; pro-government troops; joint forces; military; security forces; security agents; government forces; regime forces; government troops; army troops; regime troops; army; armed forces; army soldiers; government soldiers; regime soldiers; security personnel; law enforcement; law enforcement officers; law enforcement agencies; army units; army patrol; military patrol; military convoy; riot police; security officers; security services; intelligence services; secret police; air force; navy; national guard; civil guard; navy personnel; military pilots; combatants; special forces; warplanes; fighter jets; national police; government warplanes; regime warplanes; regime aircraft; government aircraft; government helicopters; regime helicopters; military aircraft; military helicopters; army helicopters; army aircraft; foreign troops; foreign forces; mobilised soldiers; reservists; garrison; gunners; bodyguard; bodyguards; escorts; prison guards; security agents; intelligence agents";

/** Words for people who are not fighters, and for groups of people of any standing. */
const populations =
  "civilian; civilians; civilian population; population; people; resident; residents; inhabitant; inhabitants; villager; villagers; citizen; citizens; local residents; locals; townspeople; peasant; peasants; farmer; farmers; herder; herders; herdsmen; pastoralists; fisherman; fishermen; worker; workers; laborers; labourers; miners; child; children; kids; minor; minors; infant; infants; baby; babies; boy; boys; girl; girls; schoolchildren; schoolgirls; schoolboys; schoolgirl; schoolboy; teenager; teenagers; youth; youths; young people; young men; young women; man; woman; women; men; elderly; elderly people; elderly woman; elderly man; pregnant woman; pregnant women; family; families; household; households; mother; mothers; father; fathers; brother; brothers; sister; sisters; couple; son; daughter; wife; husband; relatives; refugee; refugees; displaced people; displaced persons; displaced civilians; displaced families; internally displaced people; internally displaced persons; the displaced; idps; returnees; evacuees; asylum seekers; migrants; migrant; migrant workers; journalist; journalists; reporter; reporters; cameraman; cameramen; photographer; photographers; photojournalist; media workers; media worker; media activist; media activists; correspondent; editor; medic; medics; doctor; doctors; nurse; nurses; paramedic; paramedics; medical workers; medical staff; medical personnel; health workers; health worker; healthcare workers; hospital staff; surgeon; ambulance workers; ambulance crew; ambulance driver; rescuers; rescue workers; rescue worker; first responders; first responder; firefighters; firefighter; volunteers; volunteer; aid worker; aid workers; humanitarian workers; humanitarian worker; relief workers; relief worker; humanitarian staff; un staff; staff members; staff; employees; employee; activist; activists; human rights activists; rights activists; human rights defenders; rights groups; aid groups; aid agencies; aid organizations; aid organisations; protester; protesters; protestor; protestors; demonstrator; demonstrators; marchers; rioters; looters; mob; crowd; crowds; strikers; dissident; dissidents; supporters; sympathizers; sympathisers; opposition supporters; government supporters; government opponents; opponents; student; students; teacher; teachers; professor; professors; academics; pupil; pupils; lawyer; lawyers; judge; judges; prosecutor; prosecutors; trade unionists; trade unionist; union members; union leaders; labor leaders; labor leader; labour leaders; community leaders; community leader; tribal leaders; tribal leader; tribal elders; elders; tribesmen; religious leaders; cleric; clerics; imam; imams; priest; priests; jesuits; nun; nuns; bishop; bishops; missionary; missionaries; monk; monks; pastor; pastors; worshippers; worshipers; pilgrims; shopkeepers; shoppers; traders; vendors; businessman; businessmen; merchants; ranchers; landowners; driver; drivers; bus driver; truck drivers; passenger; passengers; pedestrian; pedestrians; bystander; bystanders; passers-by; commuters; tourist; tourists; foreigners; foreign nationals; foreign tourists; hostages; captive; captives; detainee; detainees; prisoner; prisoners; inmate; inmates; prisoners of war; pows; political prisoners; abductees; kidnap victims; victims; victim; survivors; survivor; eyewitness; eyewitnesses; witness; witnesses; local officials; local official; local leaders; mayors; candidate; candidates; politician; politicians; voters; election workers; engineers; contractors; contractor; technicians; settlers; settler; minority; minorities; orphans; widows; patients; patient; the wounded; the injured; mourners; guests; wedding guests; homeless; villagers and farmers; indians; indigenous people; natives; muslims; christians; sunnis; shiites; shias; shi'ites; shia muslims; sunni muslims; shiite muslims; alawites; druze; druzes; yazidis; yezidis; kurds; arabs; turkmens; turkmen; assyrians; hindus; sikhs; jews; copts; coptic christians; rohingya; rohingyas; rohingya muslims; hazaras; pashtuns; tutsis; tutsi; hutus; hutu; fulani; fulanis; tamils; sinhalese; chechens; ossetians; abkhaz; abkhazians; crimean tatars; tatars; uighurs; uyghurs; tibetans; oromos; amharas; tigrayans; masalit; bosniaks; croats; serbs; albanians; basques; catalans; catholics; protestants; nationalists; unionists; africans; europeans; westerners; whites; blacks; gazans; leaders; opposition; opposition leaders; opposition politicians; political leaders; analysts; observers; monitors; diplomats; experts; officials; government officials; security sources; medical sources; local sources; sources; military sources; opposition sources; opposition activists; police sources; hospital sources; diplomatic sources; government employees; civil servants; communities; community; public; society; neighbors; neighbours; friends; colleagues";

/** Nouns whose act a state does when its adjective stands before them: "Russian air strikes". */
const acts =
  "airstrike; airstrikes; air strike; air strikes; strike; strikes; raid; raids; air raid; air raids; airraids; shelling; bombardment; bombardments; bombing; bombings; bombing campaign; air campaign; attack; attacks; air attack; air attacks; offensive; offensives; invasion; occupation; missile; missiles; missile strike; missile strikes; missile attack; missile attacks; rocket; rockets; drone; drones; drone strike; drone strikes; drone attack; drone attacks; fire; shells; bombs; operation; operations; military operation; military operations; aggression; intervention; incursion; assault; assaults; artillery; artillery fire; tank fire; ground offensive; military offensive; blockade; siege; sanctions; veto; proposal; demand; demands; demand for; request; accusation; accusations; allegations; claim; claims; threat; threats; support; backing; pressure; mediation; denial; decision; announcement; response; retaliation; occupiers; occupier; occupation; allies; ally; backers; backer; counterparts; counterpart; side; proxies; proxy; enemy; enemies; aid; weapons; intelligence; airpower; air power; air cover; cruise missiles; ballistic missiles; mortar; mortars; snipers; bombardment campaign; annexation; naval blockade; hit; withdrawal; redeployment; retreat; advance; statement; communique; communiqué; press release; official statement; ultimatum; offer; offers; invitation; appeal; call; calls; plan; plans; complaint; complaints; warning; warnings; refusal; rejection; objection; objections; concession; concessions; troop withdrawal; troop pullback; pullback; pullout; crackdown; counterattack; counteroffensive; shellfire; gunfire; patrol; patrols; airlift; embargo";

/** Titles before a person's name; they make the name after them a person's. */
const titles =
  "mr; mr.; mrs; mrs.; ms; ms.; miss; dr; dr.; doctor; prof; prof.; professor; sheikh; sheik; shaikh; shaykh; imam; mullah; maulana; mawlawi; mufti; grand mufti; ayatollah; grand ayatollah; hojatoleslam; sayyed; sayyid; haji; hajj; father; reverend; rev; rev.; pastor; bishop; archbishop; cardinal; pope; patriarch; monsignor; msgr; msgr.; mgr.; fr.; companero; compañero; rabbi; sister; brother; judge; justice; prosecutor; attorney; lawyer; sir; lord; lady; dame; prince; princess; king; queen; emir; comrade; general; gen; gen.; major general; major-general; maj. gen.; lieutenant general; lieutenant-general; lt. gen.; brigadier general; brigadier-general; brig. gen.; brigadier; colonel general; army general; colonel; col; col.; lieutenant colonel; lieutenant-colonel; lt. col.; major; maj; maj.; captain; capt; capt.; lieutenant; lt; lt.; first lieutenant; second lieutenant; sergeant; sgt; sgt.; staff sergeant; corporal; cpl.; private; pvt.; admiral; adm.; vice admiral; rear admiral; commander; cmdr.; commandant; marshal; field marshal; inspector; superintendent; officer; sen.; rep.; gov.; governor; mayor; deputy; president; vice president; prime minister; minister; ambassador; engineer; eng.; journalist; reporter; photographer; photojournalist; cameraman; correspondent; activist; spokesman; spokeswoman; spokesperson; commander; mr. president; comandante; don; dona; doña; senor; señor; senora; señora; licenciado; ingeniero; father superior; judge advocate; hon.; honourable; chief justice; councilman; councilor; councillor; congressman; senator; analyst; researcher; economist; businessman; resident; cleric; student; teacher; farmer; driver; victim; brother; cousin; wife; husband; son; daughter; mother; identified as";

/** Phrases that hold a name yet name no actor: areas, treaties, streets. */
const notActors =
  "abu dhabi; abu kamal; abu ghraib; abu al-duhur; abu duhur; abu musa; abu simbel; abu dis; abu gosh; abu hamad; abu zabad; abu jubaiha; south america; central america; latin america; north america; north american; south american; latin american; central american; american university; new mexico; gulf of mexico; new england; sea of japan; lake chad; niger delta; gulf of aden; gulf of guinea; paris agreement; paris accord; geneva conventions; geneva convention; rome statute; oslo accords; minsk agreements; minsk agreement; minsk accords; washington post; washington times; washington state; washington dc; washington d.c.; london times; indian ocean; south china sea; east china sea; french guiana; french polynesia; dutch caribbean; american samoa; syrian desert; libyan desert; german shepherd; turkish bath; russian roulette; jerusalem post; al-quds street; sinai peninsula; arabian peninsula; persian gulf; english channel; irish sea; spanish language; spanish-language; english-language; arabic-language; english; arabic; black sea; red sea; dead sea; soviet era; soviet-era; soviet-made; russian-made; american-made; us-made; iranian-made; chinese-made; israeli-made; turkish-made; syrian-made; russian-speaking; french-speaking; english-speaking; spanish-speaking; us dollar; us dollars; american dollars; new year; new york; new delhi times";

/** Verbs that a state does but a city does not: after them or before them "Ankara" is the state. */
const stateVerbs =
  "say tell announce declare accuse deny reject condemn blame warn urge demand insist claim admit acknowledge confirm report state call ask want seek push support back help aid arm fund finance supply send deploy launch order agree refuse decline promise pledge vow threaten veto sign ratify negotiate mediate broker propose offer welcome criticise criticize denounce protest summon expel recall impose lift suspend halt stop retaliate respond intervene invade annex occupy attack strike bomb shell fire kill regard consider view see think believe fear hope expect argue maintain stress reiterate suggest signal hint intend plan try attempt decide determine resume withdraw pull cease continue keep stand oppose object allow let permit grant approve endorse recognise recognize sanction train equip target violate breach break honour honor respect abide comply cooperate coordinate share ally fight wage carry conduct design designate label describe describes dismiss downplay ignore face lead follow join become remain play host note add allege assert contend vote abstain withhold give provide pledge need work seek rule control seize capture appear seem shoot down mobilise mobilize prepare brand free release sell buy ship deliver test repeat emphasise emphasize express voice raise";

/** Words before a name that make it a place, not an actor. */
const placePrepositions =
  "in into inside outside near across throughout around within at through toward towards via beyond over above off";

/** Adjectives before a country's name that make it a place: "northern Syria". */
const regionalWords =
  "northern southern eastern western central northeastern northwestern southeastern southwestern northeast northwest southeast southwest north-eastern north-western south-eastern south-western north south east west rural coastal upper lower mainland war-torn war-ravaged post-war neighbouring neighboring nearby government-held rebel-held occupied";

/** Verbs of moving: "to Turkey" after them is a place. */
const motionVerbs =
  "flee travel return cross go come move escape enter arrive leave deport extradite visit fly drive march head transfer evacuate emigrate migrate pour flow live stay reach spill smuggle transport displace relocate bring take exile infiltrate pass settle";

/** Nouns that make a capitalised run before them, or after "of", the name of a body. */
const bodyNouns: Readonly<Record<string, string>> = {
  "armed-group":
    "brigade; brigades; front; liberation army; resistance army; liberation front; liberation movement; militia; militias; cartel; gang; commando; commandos; mujahideen; jihad; guerrillas; resistance; faction; rebels; martyrs; revolutionary army; self-defense forces; self-defence forces; defense units; defence units; protection units; protection forces",
  "armed-force":
    "battalion; regiment; division; corps; squadron; infantry; guard; guards; army; air force; navy; police; command; military region; military zone; task force; special forces; armed forces; garrison; legion; fleet; forces; force; military district; army group; military police; gendarmerie; patrol",
  organisation:
    "party; union; movement; committee; organization; organisation; network; council; group; agency; association; foundation; observatory; institute; federation; confederation; league; alliance; coalition; commission; bureau; office; ministry; department; authority; tribunal; court; bank; fund; society; congress; assembly; campaign; centre; center; program; programme; initiative; mission; company; corporation; corp.; inc.; ltd.; limited; times; post; herald; tribune; gazette; newspaper; radio; television; tv; news; news agency; press; university; monitor; watch; directorate; administration; secretariat; parliament; senate; syndicate; forum; board; service; services; defense; defence; chamber; conference; human rights; crescent; cross; church; diocese; archdiocese; synod; bloc; house; embassy; consulate; academy; project; team; staff; cooperative; fraternity; front line defenders",
};

/** Particles inside a person's name that need no capital. */
const nameParticles =
  "al el ul il an ar as ash ad at az ed ez es bin bint ibn ben ould wald abu abou umm de del della di da do dos das la las los le van von der den ter y e zu st";

/** Verbs whose subject is a person or a body that speaks. */
const speechVerbs =
  "say tell add announce declare accuse deny reject condemn warn urge demand insist claim admit acknowledge confirm report state explain note ask reply answer respond argue stress reiterate suggest tweet write post complain recall describe comment remark testify allege assert vow pledge promise threaten believe think hope fear estimate conclude reveal disclose point maintain continue call meet sign resign die kill shoot arrest wound injure murder assassinate kidnap abduct detain sentence visit arrive travel return speak lead head join serve work live marry escape survive lose flee bury hang behead execute elect appoint charge convict accompany attend testify teach study own hide walk drive carry recount lament mourn surrender defect command";

/** Words that before another noun only say of what sort it is: "military aid", "aircraft carrier". */
const sortWords =
  "military presidential police aircraft helicopter plane jet tank tanks navy naval court army treasury parliament senate congress diplomatic embassy intelligence student children people family community minority society public worker driver prisoner hostage victim";

/** Names that in upper case may be plain words. */
const doubtfulInUpperCase =
  "us who is it am far plan model mas gal care turkey chad china polish georgia jordan amal hope may mali male rada oman dominica nice reading mobile amnesty memorial";

/** Nouns of the lexicon that are often verbs: "witness the deaths", "police the border". */
const verbLike =
  "witness mob crowd monitor monitors staff patient nurse volunteer doctor judge judges man father mother guards guard police forces heads commands patrols escorts hosts patrol garrison strikes fires guests pilot settle people crowds mobs witnesses author command head chief lead leads";

/** Words that count or point and describe nobody. */
const quantifiers =
  "many several other more most some such few fewer last first second third next same own another much various numerous certain little less least only whole total all both each every additional further subsequent alleged likely two three four five six seven eight nine ten some dozens";

/** Words that may stand between an owner and the noun it owns: "former", "pro-government". */
const modifiers =
  "former senior top new deputy own interim transitional federal national central elite local acting outgoing late chief main official permanent special first second third fourth two several some three newly elected then de facto self-proclaimed recognised internationally recognized state armed opposition moderate pro anti jihadist islamist military government regime civil civilian foreign public joint allied ground naval army rebel presidential regional provincial occupying invading ruling governing communist revolutionary loyalist regular democratic senior-most high-ranking high ranking unnamed innocent unarmed displaced wounded young many other most nearby fellow so-called Arab arab";

/** Nouns after a name that make it a place or a thing: "Yarmouk camp", "Hassan Street". */
const placeNouns =
  "street road avenue square bridge camp village town city district province governorate region county neighborhood neighbourhood suburb area airport airbase airfield base stadium mosque church hospital school university crossing checkpoint mountain mountains river valley lake island desert farm port dam market hotel prison tower building junction highway corridor plain plains peninsula sea gulf strait border countryside subdistrict municipality quarter zone jurisdiction canton ranch hacienda hamlet estate department prefecture pass hill hills park cemetery station cathedral basilica monastery shrine refinery field fields oilfield";

/** Words that begin names of places: "San Salvador", "Deir ez-Zor". */
const placeStarts =
  "san santa santo saint st st. puerto villa los las rio mount lake port new north south east west northern southern eastern western central upper lower greater deir tell tel tal kafr kafar khan jabal jebel wadi ain bab beit bayt jisr maarat maaret ras umm qalaat al el";

/** Capitalised words that are no names. */
const notNames =
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december the a an in on at and or of to for from with by but if when while after before since this that these those there it he she they we you i his her its their our my your as is was are were not no yes so also meanwhile however moreover although because what who how why where some many most all both each every another other several more less one two three four five six seven eight nine ten dozens hundreds thousands under over during through against between among about around according earlier later then now today yesterday tomorrow";

/** Verbs after which a capital city is the state: "accused Damascus". */
const addressedVerbs =
  "accuse urge blame warn ask condemn criticise criticize support back tell pressure press pressurise press call help arm supply isolate engage allow force push persuade convince advise notify inform consult assure thank praise fault defy oppose fight sanction";

/** Prepositions after which a capital city may be the state: "in talks with Moscow". */
const partnerPrepositions = "with between against by";

/** Verbs whose object, when it is a name, is a person. */
const sufferedVerbs =
  "arrest detain kidnap abduct murder assassinate behead execute kill shoot injure wound sentence appoint elect interview marry bury behead accompany convict charge interrogate torture release extradite nominate succeed dismiss";

/** Nouns after a group's name that make it somebody else's description: "an al Qaeda affiliate". */
const relatives =
  "ally allies affiliate affiliates offshoot branch arm wing franchise rival rivals splinter proxy proxies sympathizer sympathizers supporter supporters stronghold territory front-line";

/** Nouns of one group of people: no name of a person stands behind them. */
const collectives =
  "group faction militia movement gang cartel squad coalition alliance army force police column unit network opposition population public society community staff crowd mob family household couple troop troops convoy patrol military people youth navy coastguard government media";

/** English pronouns that may stand for an actor, by number and gender. */
const pronouns = {
  he: "he him his himself",
  she: "she her hers herself",
  it: "it its itself",
  they: "they them their theirs themselves",
};

/** Adjectives of persons and bodies: "it is determined to" is somebody, "it is clear that" is nobody. */
const animateAdjectives =
  "determined ready prepared able unable willing unwilling committed concerned worried confident aware unaware responsible optimistic hopeful alarmed appalled shocked outraged deeply interested involved open guilty innocent free sure certain convinced proud keen eager reluctant satisfied";

/** Nouns of what states have with each other: "in talks with". */
const dealings =
  "talks contact negotiations favour favor touch agreement alliance coordination war";

/** Descriptions that stand for a body named before, by what it may be: "the group", "the ministry". */
const descriptions: Readonly<Record<string, string>> = {
  "armed-group":
    "group; movement; militia; organization; organisation; faction; terrorist group; jihadist group; militant group; rebel group; extremist group; terror group; armed group; islamist group; insurgent group; guerrilla group; cartel; gang; terrorist organization; terrorist organisation; rebel movement; network; rebel organization",
  organisation:
    "organization; organisation; agency; body; group; monitor; monitoring group; war monitor; watchdog; ngo; charity; britain-based monitor; britain-based group; monitoring organization; monitoring organisation; rights group; aid group; rights organization; international body; world body; monitoring body; activist group; opposition monitoring group",
  media:
    "newspaper; news agency; broadcaster; agency; state agency; official agency; television channel; channel; tv channel; daily; magazine; website; outlet",
  named:
    "observatory; council; union; court; tribunal; commission; committee; association; network; party; bloc; alliance; coalition; front; centre; center; mission; brigade; battalion; division; regiment; brigades; tribunal; federation; institute; foundation; league; bank; fund; university; ministry; corps; command; legion; unit; institute; syndicate; directorate; bureau; cartel; foundation; committee; authority",
  state: "country; nation; kingdom",
  person:
    "leader; commander; official; spokesman; spokeswoman; spokesperson; general; colonel; diplomat; envoy; rebel leader; cleric; politician; militant leader; chief; dictator; autocrat; strongman; lawmaker; ambassador; secretary-general; governor; director; head; opposition leader; militia leader; warlord; candidate; bishop; archbishop; senator; mayor; judge; priest; journalist; activist; businessman; deputy",
};

/** English words by which actors are found: phrases parted by "; ", words by spaces. */
export const englishActorWords = {
  institutions,
  holders,
  speakers,
  leaders,
  fighters,
  troops,
  populations,
  acts,
  titles,
  notActors,
  stateVerbs,
  placePrepositions,
  motionVerbs,
  regionalWords,
  bodyNouns,
  nameParticles,
  speechVerbs,
  modifiers,
  quantifiers,
  verbLike,
  sortWords,
  doubtfulInUpperCase,
  placeNouns,
  placeStarts,
  notNames,
  addressedVerbs,
  partnerPrepositions,
  sufferedVerbs,
  collectives,
  relatives,
  pronouns,
  animateAdjectives,
  dealings,
  descriptions,
} as const;
