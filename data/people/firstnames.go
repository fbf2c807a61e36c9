package people

import "strings"

// firstNames reports whether a folded word is a given name that French-language press about
// the Maghreb, Europe and Africa carries; one of them before another capitalised word makes
// a name of a person.
func firstNames(word string) bool { return arabicGiven(word) || otherNames(word) }

// arabicGiven reports whether a folded word is a given name of the Maghreb or the Arab East:
// one of the list, or a servant of God by one of His names, which no list has all of.
func arabicGiven(word string) bool {
	if arabicNames(word) {
		return true
	}
	for _, servant := range [...]string{"abdel", "abder", "abdes", "abdell", "abdul", "abdou"} {
		if strings.HasPrefix(word, servant) && len(word) > len(servant)+2 {
			return true
		}
	}
	return false
}

// arabicNames are the given names of the Maghreb and the Arab East.
var arabicNames = set(`
aadil abbas abd abdallah abdel abdelaadim abdelaali abdelali abdelatif abdelaziz abdelbasset abdelfattah abdelfettah abdelghani abdelhadi
abdelhak abdelhakim abdelhamid abdelhanine abdelhaq abdelhay abdelilah abdeljalil abdelkader abdelkarim abdelkrim abdellah abdellatif
abdelmadjid abdelmajid abdelmalek abdelmoughit abdelmoula abdelmounaim abdelouafi abdelouahab abdelouahed abdeltif abdelwafi abdelwahab
abdelwahed abdenbi abderazzak abderrafi abderrahim abderrahman abderrahmane abderrazak abdeslam abdessalam abdessamad abdessatar abdou
abdulaziz abdullah abdullatif abdulrahman abir abla achour achraf adil adnane afaf afra ahmad ahmed aicha akram alaa alae alaeddine ali
allal amal amani amina amine amir ammar amr amro anas anass anis anissa anouar anwar aouatif ashraf asma asmaa assia assma atika aya ayman
aymane ayoub ayyoub azdine azeddine azedine aziz aziza azzeddine azzedine baddredine badia badiaa badr badr-eddine badreddine bahia bahija
bandar basma bassam bassima belkacem benaissa benyounes bilal bilel bouabid bouazza boubakar boubker bouchaib bouchra boujemaa brahim
brahima chadi chafik chafiq chaima chaimae chakib chakir charaf-eddine charki chawki chemseddine cherkaoui dahlia dahmane dalila daouia
dhafer djamal djamel djamila doria dounia driss el-hassan el-mostafa essaid ezzeddine ezzoubair fadel fadela fadi fadila fadoua fadwa fahd
faical faicel faisal faissal faiz faiza faouzi farah fares farid farida faris farouk fathallah fathi fatiha fatim-zahra fatima fatima-zahra
fatima-zohra fatna fawzi faycal fayez fayrouz feriel fethi firas fouad fouzi fouzia ghali ghassan ghassane ghazi ghislane ghita ghizlane
ghofrane habib habiba hachem hadi hafedh hafid hafida hafsa haitam hajar hajib hakam hakim hakima hala halim halima hamad hamdan hamdi hamed
hamid hamida hamouda hamza hana hanaa hanae hanan hanane hasan hasna hasnae hassan hassane hassania hatem hatim hayat haytham hazem henda
hiba hicham hilal hind hisham hocine hossam houcine houda houria houssam houssine hussain hussein ibtissam ibtissame ichrak idir idriss ihab
ihsane ikram ilham ilhame ilias iliass ilyas ilyass ilyasse imad imane imed imene insaf ismael ismail issam itidal izza izzat jaafar jabrane
jad jalal jalil jalila jamaa jamal jamel jamila jaouad jassem jassim jawad jihad jihane jilali jouad joumana jumana kacem kaddour kais kamal
kamel kamil kaoutar karim karima kassem kawtar kenza khadija khaled khalid khalifa khalil khaoula kheira kheireddine khemaies khouloud kinza
l'houcine lahbib lahcen lahoucine laila lamia lamiae larbi latifa lazhar leila leyla lhoucine lotfi loubna lubna m'barek m'bark m'hamed
m'hammed maati mabrouk madjid maha mahdi maher mahfoud mahieddine mahjoub mahmoud majda majid malak malika manal manar mansour maria mariem
maroua marouan marouane marwa marwan marwane maysa mbarek mbarka mehdi mehrzia mekki meriem merieme merouane meryam meryem meshaal mhamed
milad miloud miloudi mimoun mina miral mishaal moaad moad moha mohamed mohammad mohammed mohand mohcine mohieddine mohsen mohsine mokhtar
moncef mondher mongi monia morad mostafa mostapha mouad mouadh mouhcine moulay mouldi moulim mouloud mouna mounaim mouncef mounia mounib
mounir mourad moussa moustafa moustapha munir mustafa mustapha myriem nabil nabila nacer naceredine naceur nada nadia nadir nadjat nahed
nahla naif naila naima najat najia najib najiba najla najlaa najoua najwa naoual narjis narjiss nasr-eddine nasreddine nasrin nasser nassera
nassim nassima nawal nawel nayef nazha naziha nazir neila nejla nesrine nezha nidal nihal nihel nisrine nizar noam noamane nordine nouaman
noufissa nouh nour noura nourdine noureddine nouredine nouria nourredine noussair nouzha omar osama ossama othman othmane otman ouadie ouael
ouafa ouassim ouidad oussama rabab rabah rabha rabia rabie rabii rachad rachid rachida radia radouane rafik rahal rahma raja rajaa rajae
ramdane rami ramtane rana rania raouf rashed rawane rayan rayane razika reda redouan redouane rhita rhizlane riad rida ridha rim rime rita
rkia ryad rym saad saad-eddine saadeddine saadia sabah saber sabiha sabri sadek sadia sadok safae said saida saif saifeddine sakina salah
salah-eddine salahdine salaheddine salem salim salima salma salman saloua salwa sameh sami samia samir samira samy sana sanaa sanae sara
sattam saud seddik selim selma sherif sidi siham sihem slimane smail sofiane sofyan sonia souad soufiane souhail souhaila soukaina soumaya
suleiman sultan syrine taha tahar taher taieb talal tamim taoufik taoufiq tarek tareq tarik tariq tawfik tawfiq tayeb tayyib thami thani
tidiane tijani toufik toufiq touria turki wadie wadih wael wafa wafaa wafae wahid wail walid warda wassila wassim widad wided wissal yacine
yacoub yahia yahya yanis yasmina yasmine yasser yassin yassine yassir yazid younes youness younous yousra yousri youssef youssra yumna zahia
zahra zaid zakaria zakariya zaki zakia zayed zeinab zeineb zhor ziad zied zineb zinedine ziyad zohair zoheir zohra zoubida zoubir zouhair
zoulikha zyad`)

// otherNames are given names of everywhere else.
var otherNames = set(`
aaron abdoul abdoulaye abdoulie abdourahamane abiy aboubacar achille adam adama adamou adel adele ademola adja adolfo adriana adrien agnes
ahmadu aida aisen aissata aissatou aksel akufo alain alar alassane albert albertine aldo alejandra alejandro aleksandar aleksandra
alessandra alessandro alexander alexandre alexis alfonso alfredo alhousseini alice alicia aliou alioune alpha alseny aly amadeu amadou
amadou-oury amanda amara amath ambrose amel amelie americo aminata aminatou aminu amparo ana anabel anais anatole anders andre andrea
andreas andree andrei andrej andres andrew andriy andrzej angel angela angelica angelique angelo anicet anita anja ann anna annabelle
annalena anne anne-marie annelies annick annie anthony antje antoine antoinette anton antonella antonio antonis antony apolline arancha
arantxa arielle aristide arlette armando armel arnaud arne arsene arthur arturo asa assane assimi assita assoumana astrid audrey augustin
aurelie aurelien aurore avram awa axel ayawovi aymeric babacar bachir bah bakary balazs bamba baptiste barack barbara barham bart basile
bassirou bastien beatrice beatriz bence benedetta benedetto benedict benedicte benjamin benoit berenice bernadette bernard bernardino bernd
bertrand betty bianca bill bineta bintou birama birame birgit bjorn blaise blanca bocar bogdan bohdan bola bonaventure boni boris boualem
bouba boubacar boukary brian brice brigitte bruce bruna bruno burak camila camille candice carine carla carlos carmen carole caroline caspar
cassandra caterina catherine cecile cecilia celestin celine cellou cemil chantal charlene charles charlie charlotte cheickh chen cherif
chiara chimene chloe choguel chris christelle christian christiane christina christine christoph christophe christopher christos claire
clara clarisse claude claudia claudine claudio clement clifford clotilde colette colombe coralie corentin corinne cornelia cosmin costas
craig cristian cristiano cristina cynthia cyril cyrille dacian dafna dagmar dalein dalia damian damien dan dani daniel daniela danielle
daouda daphne dario david davide debbie debora delfina delphine demba denis denise dennis denys derek dharmendra diana diane didem didier
diego dieter dietmar dieudonne dilek dilma dimitra dimitri dimitris djene djibo djibril dmitri dmytro dolores dominic dominique donald
donata donatella donatien donna dora dorian dorothee dragan dubravka dubravko dusan ebba edgar edgard edgars edite edith edmond edmund
edouard eduardo edward edwige eileen ekaterina ekrem elbridge elena elhadj elia eliane elias elie eliesse elif elio eliot elisa elisabeth
elisabetta elise elizabeth ella ellen elma elodie eloise elon elvira elyas emeka emil emile emilia emilie emily emine emma emmanuel
emmanuelle emna emre enda enrico enrique enzo ercan eric erik erika erna ernest ernesto ernst erwan esteban estelle esteve esther etienne
eudes eugene eugenia eugenio euphrasie eva evan evariste evelyn evelyne evgueni ewa ezequiel fabian fabien fabio fabiola fabrice fabrizio
fairouz fanny fanta fatou fatoumata faure faustin fausto federica felicia felicien felicite felipe felix ferdinand ferdinand-marcos ferhat
fernanda fernando ferran fidele filipa filipe filippo fily fiona firmin firmine flavia fleur florence florent florian florin fode francesca
francesco francette francine francis francisco franck franco francois francoise frank frank-walter frans franz franziska fred frederic
frederica frederick frederik frederique friedrich fulgence fumio gabin gabor gabriel gabriela gad gael gaelle gaetan gaetano gaia gary
gaspard gaston gauthier gavin gemma genevieve george georges georgia georgios gerald geraldine gerard gerd german gervais ghislain ghislaine
ghyslain giancarlo gianluca gianni gilbert gilberte gilberto gilles gina giorgia giorgio giorgos giovanna giovanni giscard gitanas giulia
giuliano giulio giuseppe glenn gloria gnassingbe gonzalo goodluck goran graham graziano graziella gregoire gregory greta grzegorz gudrun
guelaye guenter guido guillaume guillermo gulsum gunter gunther gustave gustavo gustavo-petro guterres guy guylaine gyorgy hadja hafsatou
haja hakan hamadou hamdane hamidou hanna hannah hannelore hans harald harlem harold harouna hassoumi heather heba hector hedi heidi heinrich
helen helena helene helga henri henrik henrique henry hermann hermine herve hichem hilda hillary holger honore horst hortense hubert
hubertus hugo hugues huguette hulusi humberto hussam iain ian iana ibrahim ibrahim-khalil ibrahima idrissa idrissou ignace ignacio ignazio
igor ilaria ilona ilya iman ines inga ingrid ingrida inigo inmaculada ioannis ion irakli irena irene irina iris isaac isabel isabella
isabelle isaias ismaila issa issiaka issouf istvan ivan ivica ivo iza jacek jacinda jacinta jack jackie jacob jacqueline jacques jae-in
jaime jair jake jakob jakub james jan janet janez janine janis janos jarmila jaroslav jasmina jasmine jason javier jean jean-baptiste
jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-pierre jean-yves
jeanine jeanne jeannette jeff jeffrey jelena jennifer jens jeremiah jeremie jeremy jerome jerzy jessica jesus jill jim joachim joan joanna
joanne joao joaquin jocelyne jochen joe joel joelle johan johann johanna johannes john joko jolanta jomo jonas jonathan jordan jordi jorg
jorge jose josef josefina josep joseph josephine josette joshua josiane jovana joyce juan juana jude judith jules julia julian juliana julie
julien juliette julius jurgen justin justine jutta jyrki kacou kader kadri kaja kaka kalla kamala kandia karen karin karine karl karolina
kaspars kassim kassoum katalin katarina kate katharina kathleen kathrin katja keiko keir keith kelly kemi ken kenneth kerry kerstin kevin
khadim kim kinga kirsten klara klaus knut koen koffi kofi kone konstantin kostas kouadio kristalina kristian kristina kwame kyle kyriaki
kyriakos ladislav laetitia lamine landry laouali lara larissa larry lars lars-erik lassana lassina laszlo laura laure lauren laurence
laurent lazare lazarus lea leandra leandro lena leo leon leonardo leonidas leonie leonor leslie li liam lila lilia lilian liliana lina linda
lindsey lionel lisa lise liu livia liz ljubica lloyd loic lorena lorenzo lotte louis louisa louise luc luca lucas lucette lucia luciana
lucie lucien lucile lucrezia lucy ludivine ludmila ludovic ludovine luigi luis luisa luiz luiz-inacio luiza lukas lukasz lula luna lutfu
lutz lydia lydie lyna macaire maciej macky madeleine maelle maelys magali magdalena magnus mahamadou mahamane mahamat maia mailys maimouna
mairead maite malek malick malin malte mamadi mamadou mamady mambaye mambila mamoudou manfred manon manuel manuela manuella mara marc marcel
marcelle marcelo marcin marco marcos marcus maree margaret margareta margarete margarita margaritis margaux margrethe margus mariam mariama
mariana mariane marianne mariatou marie marie-claude marie-france marielle marija marilyn marin marina marine mario marion marjolaine
marjorie mark marko marleen maros marta martha marthe martin martina martine marton mary maryam maryline maryse massad massandje mateusz
mathias mathieu mathilda mathilde mathis mathurin matteo matthew matthias matthieu maud maurice mauricette mauricio maurizio mauro max
maxime mehmet melanie melchior melissa mette mia michael michaela michal michel michele michelle mickael miguel mihai mihail mike mikhail
mila milan milena milica milos minna mircea mireille miriam mirjana miro miroslav mitch moctar modibo monica monika monique mouhamadou
mouhamed muhammad muhammadu murielle musa mykhailo myriam nadege nadezhda nadine nafissatou nana nanaia nancy narendra natacha natalia
natalie natasha nathalie nathan nathaniel nawaf nayib nayib-armando ndeye nebojsa neil nelly neven nezar ngozi niale nick nicola nicolas
nicole nicoletta nicusor nigel nikki nikol nikola nikos nils nina noa noah noel noella noemie nolwenn nora norbert norman nuno oana octave
octavio odette odile oksana olaf oleg olena olga oliver olivia olivier olivér olof olusegun omer ophelie oriana oriane orlando oscar osvaldo
ottavio ouhoumoudou oulaya ouleymatou oumar oumou ousmane ousseynou pablo pacome palmira pamela paola paolo pap papa pape pascal pascale
pascaline pascual pathe patrice patricia patricio patrick patrick-achi patrizia paul paula paulette paulin pauline paulo pavel pedro peggy
pekka pelagie penelope perrine peter petr petra petteri phil philip philippe phumzile pier pierre pierre-yves pilar piotr pius porfirio
prabowo prisca puneet quentin quitterie rachel radoslaw radu rafael raffaele raila raimonds ralph raluca ramatoulaye ramiro ramon ramona
randy raoul raphael raquel rasmata rasmus raul ravi raymond raymonde rebecca rebekah recep regine regis reinhard remi remus remy renaud rene
rex ricardo riccardo richard rigobert rima rishi robert robert-beugre roberta roberto robin roch rodolphe rodrigo rogelio roger rokhaya
rokia roland rolf romain roman romane romina romuald ronald rosa rosalie rosario rose rosella roselyne rosemary rosine roxana roza ruben
rudy rufin rui ruslan russell ruth ryan sabine sabrina sacha sadio safiatou sahle-work saleh salif saliou sally salome salomon salou salva
sam samantha samuel sander sandor sandra sandrine sanna sarah sassou sauli saverio savvas sean sebastian sebastiano sebastiao sebastien
sekou sekouba selin semou senny serena serge sergei sergey sergio sergiu serguei serigne severine seydou shahid sharon sheikh sheila shimon
shinzo shirin shirley sid'ahmed sidiki sidy sidya siegfried sigmar sigrid sikiratou silje silvana silvia simeon simo simon simona simone
simonetta sira sirine slavica sofia sofian sokrates solange soledad solene sonja sophia sophie soraya souleymane soumana stacey staffan
stanislas stanislav stavros steeve stefan stefania stefano steffi stella sten stephane stephanie stephen steve steven stijn stipe stuart sue
susan susana suzanne svein sven svenja svetlana sylvain sylvana sylvestre sylvia sylvie tamara tamba tanguy tanja tarja taro tatiana tatjana
ted tedros teo teodora teodorin teodoro teresa terry tertius tessa thabo thandi theo theodora theodore theophane theophile theresa theresia
thiago thibault thierno thierry thomas thorsten tiago tibor tiemoko tihomir tim timothee timothy tina tine titouan tobias todd togba tolu
tom tomas tomislav tommaso tommy tonio tony toshimitsu tove tracy traian tulsi tyler udo ugo uhuru ulrich ulysse umaro umberto urmas ursula
uwe vaclav valdis valentin valentina valerie valerio valery vanessa vasco vera veronika veronique vesna vicente vicky victor victoria
victorine viktor viktorija vilmos vincent vincenzo violeta violette viorica virginia virginie vitor vivian viviane vivien vladimir volker
volodymyr wally walter wamkele wang wayne wendy werner wilfrid wilfried william willy wim winnie wolfgang wolfram wopke xavier xi yael yair
yamina yang yann yannick yannis yaya yemi ylva yolanda yolande yoshihide youssouf yoweri yulia yuri yvan yves yvette yvon yvonne zacharia
zainab zbigniew zdenek zeina zelia zenab zhang ziga zoe zoltan zoran zsolt zuzana
achim adamantios adriano afonso agathe agnieszka aguila ahmadou aimable akinwumi akira akmal alan alberto albin alec aleksi alena alexandra
alexandru alexei alicja aline alisson alistair alix alois alvaro alvin amaury ananda anastasia andreea andreja andrejs andrius angelina
angelos ania anke annamaria annette annika anouk ansgar anthea antonija antonina antti archibald ariane ariel armand armelle armin arnold
arvid atanas athanase atsuko attila augusto aung aureliu avi aviv ayelet azali baiba baldwin balthazar barbora bartholomew beata benigno
benita benno benny bernardo bert berthe bettina beverly birgitta bjarne bojan boubou boyko bozena brad bradley branko brett brigita bronislaw
bryan calin camillo carlo carlota caroly catalin catarina celeste cesar chaim charlotta chester chico chrystia ciro clare clelia colin
 constance constantin constantinos corina cornelius crispin cyprien cyriaque damir danica danilo danuta daria darius darko
dawid dean delcy delia desmond devin dick dietrich dirk domenico dominik donika dorin doris dorota dorothy doug douglas drew duarte duncan
dwight eamon eckhart edi edvard edwin efrain egon eino eirini eitan elaine elba eleni eleonora eleonore eli elina elisaveta eliza elke elly
elmar eloisa elsa emanuel emanuela emin emir emmerson enaam encarnacion engin erin erlan ermelinda ersin erwin espen eugeniusz ewald federico
femi fidel filip filippa flavio floriane floris folke franca francois-xavier frantisek fredrik fulvio gabriele gadi gavriel geert gennadi
geoffrey geoffroy georg georgette georgiana gerardo gerhard gerry gertrude gheorghe gideon gila gilad giles gintaras gitte godfrey gordan
gottfried graca greg gretchen gro guenther guglielmo gunnar gwendal haakon haldor hanne hannes hannu harri harry hartmut haruka hedvig hege
heike heiko heinz helder helle helmut hendrik henk henning heribert herman herminio hernan hery hilde hiroshi horatio hristo humphrey iago
ibolya iffat ignatius ildiko iliana ilir ilze imelda imre ingeborg ingo ionut iosif iratxe irfan irma isidro ismet itzik ivana ivanka ivars
jaap jadranka jadwiga jana janne janusz jared jarl jaromir jasna jaume javad jean-bosco jean-charles jean-christophe jean-daniel jean-maurice
jean-pascal jean-sebastien jeanette jeannine jeroen jess jiri joana joann joaquim jodie jody johanne johnny jolana jon jonatan jorgen joris
josefa josip jost jovan jozef juergen jukka juli juliet jun junko juri juris jussi justyna kaitlin kamran karel karla karol karsten kaspar
kateryna katie katrin katrine katsuya kaye kenichi kenji khieu kimberly kirill kirsty kjell klemens koichi konrad konstantina konstantinos
kosta kris krishna krisjanis kristen kristiina kristin kristof krisztina krum krzysztof kurt kwasi ladislas lajos lamberto lauri lawrence
leif lenka lennart leonid leontine leopold leopoldo leroy leszek leticia lev lew lidia lidija lieven linas lindiwe linus liviu ljubo lluis
loretta lothar lubomir lucian luciano lucille lucjan lucrecia ludek ludwig luka luminita lynne maarten mads magda magdolna mahamudu maik maja
malcolm malgorzata manlio manoel manolis marat marcella marcello margarida margherita margot maria-luisa mariano marie-louise marieke
mariella marijana mariusz marja marja-liisa marjan markku markus marlene marsha marten martti marzia masahiro masako masatsugu matej mateo
mati matias mats matti mattias maureen mauri mauritz mavis mayra mazen melinda micaela micah michail michela miguel-angel miha
mihaela mihaly mika mikael mikko miklos milorad miloslav mindaugas miodrag mira miranda mirella mirko miroslava mladen mogens moise morten
mthandeni murat musalia nadja naledi naoki natale natalija nathalia nelsinho nelson nenad nestor niall nicholas nicolae nicos niels niklas
nikolai nikolaj nikolaos nikolas nikolaus nikolay nino nobuo norberto noriko norma nuria octavian oddvar olav olegs olger olgierd olivera
oliviero olushegun oriol orna osman osvald ottmar otto ovidiu oyvind paavo palle paloma pankaj pascoal patrik patryk paulina pawel percy
pere pertti petar pete peteris petko petros petter philippa phillip pia piero pieter pirkko plamen preben predrag priit priti priya radek
radka radmila rado radomir radovan rafal raghu rahul raimo raimund rainer raisa rajiv ralf ralf-peter raphaela raymundo rebeka reem reina
reiner reinhold reinout renata renate renato reto reuven rexhep rhoda richarda rikard rina ritva rivka robb roberts rocio rod rodney rodolfo
roel rogier romano ron ronan ronen rory rossana roswitha roxane rozalia rubina rudolf rudolph rufus rumen rupert ryszard saara sabina sakari
salvatore salvo sameer samo samuela sanja sanjay santo sarita sascha satu scott selene serafin sergej sergi serhii severin shannon shaun
shigeru shlomo shmuel shunichi sibylle sidonie sigrun silvano silvio simao simcha simonas sinan sinead siri slaven slavko slawomir slobodan
snezana solomon solvi sonya soren soumeylou spiros spyridon stacy stanislava stanislaw staszek stefanie steinar stelian stelios stephan
stewart sture suella sumio sunil susanna susanne suzy svante svetoslav sylwia taavi tadej tadeusz takashi takeshi tamar tamas taneli tania
tarmo tatsuo teddy teemu teija teodor terence teresita terhi teuvo thea themba theodor theodoros thibaud thomaz thorbjorn tiina tilman timo
timur tito tjasa tobie tomaso tomasz tomoko tore toril torsten toshiro trevor trine trond truls tuomas tuula txema tytti ugur ulf ulla ulrika
ulrike uri uros ursel urszula uta ute vadim vaira valdemar valentino valeria vasil vasile vasily vassilis velina venancio venetia verena vesa
vico victoire victorin vigdis viggo viktoria ville vilma vincenza vinicius virgilio viscardo vitalii vitaly vittoria vittorio vjosa vlad
vladan vladislav vlado vojtech volkan waldemar walther wanda wassily wei wenche wendelin wieslaw wiktor wilbert wilhelm wilma winfried
winston witold wladyslaw wojciech yariv yaroslav yasuo yelena yeon yitzhak yoav yoko yoon yoram yosef yoshimasa yossi yotam yukio yuko yuriko
yuval yvonna zac zachary zeljka zeljko zenon zlatko zoya zsofia zvi zvonimir zygmunt`)
