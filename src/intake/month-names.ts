/**
 * Names of the months, January first, whole and shortened, as dates write them in 37 languages; names that stand for
 * different months in two of them ("listopada") are left out.
 *
 * @source Unicode CLDR, Gregorian month names, with those of the Levant and of Austria
 */
export const monthNames: readonly (readonly string[])[] = [
  "january jan januar janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty ledna leden led januára január siječnja siječanj sij јануар јан януари января январь янв січня січень січ студзеня студзень сту ianuarie ian ιανουαρίου ιαν ocak oca yanvar yan tammikuuta tammikuu tammi jaanuar jaan janvāris sausio sausis يناير ژانویه ינואר ינו׳ जनवरी जन॰ janaayo jannaayo jänner"
    .split(" ")
    .concat("كانون الثاني"),
  "february feb februar février févr febrero febbraio fevereiro fev februari lutego luty lut února únor úno februára február veljače veljača velj фебруар феб февруари февраля февраль февр лютого лютий лют лютага люты februarie febr φεβρουαρίου φεβ şubat şub fevral helmikuuta helmikuu helmi veebruar veebr februāris vasario vasaris فبراير فوریه פברואר פבר׳ फ़रवरी febraayo شباط feber".split(
    " ",
  ),
  "march mar märz mär mars marzo março maart mrt marca marzec března březen bře marec ožujka ožujak ožu март мар марта березня березень бер сакавіка сакавік сак martie március márc μαρτίου μαρ mart marts maaliskuuta maaliskuu maalis märts kovo kovas مارس מרץ maret mac machi maarso آذار".split(
    " ",
  ),
  "april apr avril avr abril abr aprile kwietnia kwiecień kwi dubna duben dub apríla apríl travnja travanj tra април апр апреля апрель квітня квітень квіт красавіка красавік кра aprilie április ápr απριλίου απρ nisan nis aprel huhtikuuta huhtikuu huhti aprill aprīlis balandžio balandis أبريل آوریل אפריל אפר׳ अप्रैल aprili abriil نيسان".split(
    " ",
  ),
  "may mai mayo maggio mag maio mei maja maj května květen kvě mája máj svibnja svibanj svi мај май мая травня травень трав május μαΐου μαΐ mayıs toukokuuta toukokuu touko maijs gegužės gegužė مايو مه מאי मई maayo أيار".split(
    " ",
  ),
  "june jun juni juin junio giugno giu junho czerwca czerwiec cze června červen čvn júna jún junij lipnja lipanj јун юни июня июнь июн червня червень черв чэрвеня чэрвень чэр iunie iun június ιουνίου ιουν haziran haz iyun iyn kesäkuuta kesäkuu kesä juuni jūnijs jūn birželio birželis يونيو ژوئن יוני juun حزيران".split(
    " ",
  ),
  "july jul juli juillet juil julio luglio lug julho lipca lipiec července červenec čvc júla júl julij srpnja srpanj јул юли июля июль июл липня липень лип ліпеня ліпень ліп iulie iul július ιουλίου ιουλ temmuz tem iyul iyl heinäkuuta heinäkuu heinä juuli jūlijs jūl liepos liepa يوليو ژوئیه יולי julai luulyo lul تموز".split(
    " ",
  ),
  "august aug août agosto ago augustus sierpnia sierpień sie srpna srpen augusta avgust avg kolovoza kolovoz kol август авг августа серпня серпень серп жніўня жнівень жні augusztus αυγούστου αυγ ağustos ağu avqust avq augusti elokuuta elokuu elo augusts rugpjūčio rugpjūtis أغسطس اوت אוגוסט אוג׳ अगस्त अग॰ agustus agu ogos ogo agosti ogosto ogs آب".split(
    " ",
  ),
  "september sep sept septembre septiembre settembre set setembro września wrzesień wrz září zář septembra rujna rujan ruj септембар сеп септември сентября сентябрь сент вересня вересень вер верасня верасень septembrie szeptember szept σεπτεμβρίου σεπ eylül eyl sentyabr sen syyskuuta syyskuu syys septembris rugsėjo rugsėjis سبتمبر سپتامبر ספטמבר ספט׳ सितंबर septemba sebtembar sebteembar seb أيلول".split(
    " ",
  ),
  "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź října říjen říj októbra október октобар окт октомври октября октябрь жовтня жовтень жовт кастрычніка кастрычнік кас octombrie οκτωβρίου οκτ ekim eki oktyabr lokakuuta lokakuu loka oktoober oktobris spalio spalis أكتوبر اکتبر אוקטובר אוק׳ अक्टूबर अक्टू॰ oktoba oktoobar"
    .split(" ")
    .concat("تشرين الأول"),
  "november nov novembre noviembre novembro listopadu novembra studenoga studeni stu новембар нов ноември ноября ноябрь нояб листопада листопад лист лістапада лістапад ліс noiembrie νοεμβρίου νοε kasım kas noyabr noy marraskuuta marraskuu marras novembris lapkričio lapkritis نوفمبر نوامبر נובמבר נוב׳ नवंबर नव॰ novemba noofeembar nof"
    .split(" ")
    .concat("تشرين الثاني"),
  "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia grudzień gru prosince prosinec pro decembra prosinca prosinac децембар дец декември декабря декабрь дек грудня грудень груд снежня снежань сне decembrie δεκεμβρίου δεκ aralık ara dekabr dek desember des joulukuuta joulukuu joulu detsember dets decembris gruodžio gruodis ديسمبر دسامبر דצמבר דצמ׳ दिसंबर disember dis desemba diseembar"
    .split(" ")
    .concat("كانون الأول"),
];
