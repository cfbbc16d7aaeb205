/**
 * Common given names in Latin letters, folded: lower case without marks. Evidence that a run of capitalised words
 * is a person; names that are more often a place, a group or a plain word are left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  abbas abdallah abdel abdelaziz abdelkader abdo abdou abdul abdulaziz abdullah abdulrahman abdurrahman adel adham adnan
  ahmad ahmed ahmet aisha akram ala alaa ali alia alya amani ameen amer amina amine amir amira ammar anas anwar asem ashraf
  asma asmaa assem ayman aysha aziz baraa basel bashar bashir basim basma bassam bassem bilal bushra dalal dalia dina diyaa
  duaa emad fadel fadi fadwa fahad fahd faisal faris farouk faruk fatema fatima fatma fayez firas fouad fuad ghada ghassan
  habib hadi haidar haider haitham hala hamad hamdan hameed hamid hamza hana hanan hani hanin hasan hashem hashim hassan
  hatem hayat hazem heba hesham hiba hicham hind hisham houda huda husam husni hussain hussam hussein husayn ibrahim idris
  ihab ikram imad iman ismael ismail issa iyad jaber jabir jalal jamal jameel jamil jamila jasim jassim jawad kamal kamel
  kareem karim karima khadija khaldoun khaled khalid khalil khawla laila lamia layal layla leila lina lubna maha mahdi
  mahmood mahmoud mahmud majed majid malak malek malik manal mansour maram mariam marwa marwan maryam marzouk maysa mazen
  moataz moaz mohamad mohamed mohammad mohammed mohsen mona mostafa mouaz mounir mourad muath muhamad muhammad muhammed
  muhannad munir mustafa muna murad musa mutaz nabeel nabil nada nader nadia nadim naeem naim najat najla najwa nawal nayef
  nazir nidal nisreen nizar noha noor nour noura nura omar omran osama othman qasem qasim qusai rabia rafik rahaf rahma raja
  rakan rami ramadan ramzi rana rania rasha rashed rashid raouf razan reem rima riad riyad rola ruba saad sabah saber sabri
  sadeq sadiq safa saif sajid salah saleem saleh salem salih salim salma salman salwa samar sameer samer sami samia samir
  samira sana sara sarah sawsan sayed sayyid shadi shaima sharif shereen sherif siham suad suha suhail suleiman sulaiman
  sumaya taha tahir talal tamer tareq tarek tariq taysir umar usama wael wafa waleed walid wasim wissam yahya yaser yasin
  yasir yasmin yasmine yasser youssef yousef yousuf yunus yusuf zaher zahra zaid zain zainab zakaria zaki zaynab zeinab ziad
  ziyad
  mehmet mustafa emine hatice zeynep elif murat emre burak yusuf kemal recep cem deniz ozgur serkan hakan volkan baran
  azad dilan rojin berivan sirwan rebin hevin shivan
  reza hossein mehdi amirhossein saeed masoud behrouz parisa nasrin shirin mahsa maryam zahra ladan niloofar
  oleksandr oleksiy oleksii olena olha oksana andriy andrii anatoliy bohdan dmytro halyna hanna iryna ihor ivan kateryna
  kostiantyn larysa liudmyla mariia maksym mykhailo mykola mykyta nadiia nataliia natalia oleh pavlo petro roman serhii
  serhiy stepan svitlana taras tetiana valentyna vasyl viktor viktoriia vitalii volodymyr yaroslav yevhen yulia yuliia yurii
  aleksandr aleksei alexei anatoly andrei anna anton artem boris daria dmitri dmitry ekaterina elena evgeny fyodor galina
  gennady grigory igor irina konstantin larisa lev ludmila lyudmila maksim maria marina mikhail nadezhda natalya nikita
  nikolai oksana oleg olga pavel pyotr ruslan sergei sergey stanislav svetlana tatiana tatyana timur vadim valentina valery
  vasily viktor vitaly vladimir vladislav vyacheslav yelena yuri yury zoya
  abigail adam alan albert alex alexander alfred alice amanda amy andrea andrew angela ann anne anthony arthur ashley
  barbara benjamin bernard betty brian bruce carl carol caroline catherine charles charlotte christine christopher claire
  daniel david deborah dennis diana donald donna dorothy douglas edward eleanor elizabeth ellen emily emma eric ernest
  ethan eva evelyn frank fred frederick gary george gerald gordon greg gregory hannah harold harry heather helen henry
  howard hugh ian isaac isabel jack jacob james jane janet jason jean jeffrey jennifer jeremy jessica jim joan joe john
  jonathan joseph joshua joyce judith julia julie karen katherine kathleen keith kelly kenneth kevin larry laura lauren
  lawrence leonard linda lisa louise lucy luke margaret marie martha martin mary matthew megan melissa michael michelle
  mike nancy nathan nicholas nicole oliver olivia pamela patricia patrick paul peter philip rachel ralph raymond rebecca
  richard robert roger ronald rosemary russell ruth ryan samantha samuel sandra sarah scott sean sharon sheila simon
  sophia sophie stephen steven stuart susan suzanne terry theresa thomas timothy tom tony tyler walter wayne wendy william
  adrien antoine bernadette brigitte camille cecile claude dominique emmanuel etienne fabrice francois gabriel genevieve
  gerard guillaume henri herve isabelle jacques jerome juliette julien laurent luc lucas madeleine marc marcel mathieu
  maurice monique nathalie olivier pascal philippe pierre rene sylvie therese thierry thibault valerie vincent xavier yves
  alberto alejandro alfonso alfredo alvaro ana andres angel antonio beatriz carlos carmen cesar clara cristina daniela diego
  eduardo elena emilio enrique ernesto esteban eugenia fabian felipe fernanda fernando francisco gabriela gerardo gloria
  gonzalo guadalupe guillermo gustavo hector hernan hugo ignacio ines jaime javier jesus joaquin jorge jose josefina juan
  juana julio leonardo leonor lorena lucia luis luisa luz manuel marcela marco marcos margarita mariana mario marta mercedes
  miguel monica natalia nicolas oscar pablo patricia pedro pilar rafael ramon raul ricardo roberto rocio rodrigo rogelio
  rosa rosario ruben salvador santiago sebastian sergio silvia sofia susana teresa tomas ximena
  abebe abiy addis alemayehu almaz bekele berhane dawit desta fikru getachew girma haile hailu hiwot kebede mulugeta
  selam tadesse tekle tesfaye tewodros tigist yohannes zewdu
  abubakar adamu aliyu aminu babangida bala bukola chidi chinedu chioma danjuma emeka femi fatou funmi garba halima
  hauwa ibrahima ifeoma ikenna kabiru kelechi lawal maryam mamadou moussa musa ngozi nnamdi obinna olumide oumar rabiu
  sani segun seydou souleymane sule tunde uche usman yakubu zainab amadou aminata boubacar cheikh
  abdi abdirahman abdullahi asha fadumo farah farhan halimo hodan idil ifrah mohamud nimco sahra warsame yusuf
  jean-claude jean-pierre innocent dieudonne emmanuel esperance
  abhishek aditya ajay amit anil anita anjali arjun arun ashok deepak ganesh geeta kavita kiran krishna lakshmi manoj meena
  mohan mukesh neha nisha pooja pradeep prakash priya rahul rajesh rakesh ramesh ravi rekha sandeep sanjay santosh shanti
  shiv sita sunil sunita suresh usha vijay vikram vinod
  asif bibi farhana fazal ghulam gul hamida imran iqbal javed khurshid mehmood nadeem naseem nasir noor parveen rehman rubina
  sajjad shabnam shahid shakeel tahira zafar zia
  aung htet hnin khin kyaw kyi moe myint naing nay nyein phyo soe thant thida thiri tun wai yadanar zaw zin
  avi avraham chaim dov eitan eli gideon hadas ilan itai liat menachem meir michal mordechai moshe noa ofer omer orit
  ronen rivka shai shimon shira shlomo tamar uri yael yaakov yair yehuda yitzhak yonatan yosef
  `
    .trim()
    .split(/\s+/),
);
