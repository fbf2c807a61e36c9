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
m'hamed m'hammed m'barek m'bark mhamed mbarek mehdi
abbas abd abdallah abdel abdelaadim abdelaali abdelali abdelatif abdelaziz abdelbasset abdelfattah abdelfettah abdelghani abdelhadi abdelhak
abdelhakim abdelhamid abdelhanine abdelhaq abdelhay abdelilah abdeljalil abdelkader abdelkarim abdelkrim abdellah abdellatif abdelmadjid
abdelmajid abdelmalek abdelmoughit abdelmoula abdelmounaim abdelouafi abdelouahab abdelouahed abdeltif abdelwafi abdelwahab abdelwahed
abdenbi abderazzak abderrafi abderrahim abderrahman abderrahmane abderrazak abdeslam abdessalam abdessamad abdessatar abdou abdulaziz
abdullah abdullatif abdulrahman abir achraf adil adnane ahmad ahmed aicha alae alaeddine ali amal amina amine amir ammar amr amro anas anass
anis anissa anouar anwar aouatif ashraf asmaa assia atika ayman ayoub azeddine azedine aziz aziza azzeddine azzedine baddredine badr
badr-eddine badreddine bahia bahija bandar basma bassam bassima bilal bouabid bouazza boubker bouchaib bouchra brahim chafik chafiq chaimae
chakib chakir charaf-eddine charki chawki chemseddine cherkaoui dalila dhafer djamel djamila dounia driss el-hassan el-mostafa essaid fadel fadela
fadoua fahd faical faisal faissal faiza faouzi farah fares farid farida faris fathallah fathi fatiha fatim-zahra fatima fatima-zahra
fatima-zohra fatna fawzi faycal fayez fayrouz fouad fouzi fouzia ghali ghassan ghazi ghislane ghita ghizlane habib habiba hachem hadi hafedh
hafid hafida hafsa haitam hajar hajib hakam hakim hakima halima hamad hamdan hamdi hamed hamid hamida hamouda hamza hanaa hanan hanane hasan
hasna hassan hassane hassania hatem hatim hayat hazem hicham hind hisham hossam houcine houda houria houssine hussain hussein ibtissam
ibtissame idir idriss ikram ilham ilias iliass ilyas ilyasse imad imane imed ismael ismail issam izzat jaafar jalal jalila jamal jamila
jaouad jassem jassim jawad jihad jihane kacem kaddour kais kamal kamel kaoutar karim karima kassem kawtar kenza khadija khaled khalid
khalifa khalil khemaies lahbib lahcen lahoucine laila lamia lamiae larbi latifa leila leyla lotfi loubna maati mabrouk maha mahdi mahjoub
mahmoud majda majid malak malika mansour maria maroua marouan marouane marwan marwane mbarek mbarka mehdi mehrzia meriem merouane meryam
meryem meshaal miloud miloudi mimoun mina mishaal moha mohamed mohammad mohammed mohand mohcine mohieddine mohsen mohsine mokhtar moncef
mondher mongi monia morad mostafa mostapha mouad mouhcine moulay mouldi moulim mouna mounaim mouncef mounia mounib mounir mourad moussa
moustafa moustapha mustafa mustapha nabil nabila nacer naceredine naceur nada nadia nadir nahed nahla naif naila naima najat najia najib
najiba najla najlaa najwa naoual narjis narjiss nasr-eddine nasreddine nasser nassim nawal nawel nayef nazha naziha nazir neila nezha nidal
nizar noamane nordine nouaman noufissa nouh nour noura nourdine noureddine nouredine nouria nourredine noussair nouzha omar osama ossama
othman othmane otman ouadie ouael ouafa ouassim ouidad oussama rabab rabia rabie rachad rachid rachida radia radouane rafik rahal rahma raja
rajae ramtane rania rashed rayane reda redouan redouane riad rida ridha rime rita ryad saad saad-eddine saadeddine saadia sabah sabri sadok
safae said saida saif saifeddine salah salah-eddine salahdine salaheddine salem salim salima salma salman saloua salwa sameh samia samir
samira sanaa sanae sara sattam saud seddik selma sherif sidi siham sihem slimane smail sofiane sofyan sonia souad soufiane souhail soukaina
soumaya sultan taha tahar taher taieb talal tamim taoufik taoufiq tarek tareq tarik tariq tawfik tawfiq tayeb thami thani tidiane tijani
toufik toufiq touria turki wael wafa wafae wahid wail walid wassila wassim widad wissal yacine yacoub yahia yahya yasmina yasmine yasser
yassine yassir yazid younes youness younous yousra yousri youssef youssra zahra zaid zakaria zakariya zaki zakia zayed zhor ziad zineb ziyad
zohair zohra zoubida zouhair zoulikha`)

// otherNames are given names of everywhere else.
var otherNames = set(`
aaron abdoul abdoulaye abdoulie abdourahamane abiy aboubacar adam adama adamou adel adele adja adrien agnes ahmadu aisen aissata aissatou
aksel akufo alain alar alassane albert alejandra alejandro aleksandar aleksandra alessandra alessandro alexander alexandre alexis alfonso
alfredo alhousseini alice alicia aliou alioune alpha aly amadeu amadou amadou-oury amanda amara amath ambrose amel amelie americo aminata
aminu ana anabel anders andre andrea andreas andrei andrej andres andrew andriy angel angela angelica angelo anicet anja ann anna annalena
anne anne-marie annelies annick annie anthony antje antoine anton antonella antonio antonis antony arancha aristide armando arnaud arne
arsene arthur arturo asa assane assimi assita assoumana astrid audrey augustin aurelie aurelien aurore awa ayawovi aymeric babacar bachir
bah bakary balazs bamba barack barbara bart basile bassirou beatrice beatriz bence benedetto benedict benedicte benjamin benoit berenice
bernadette bernard bernd bertrand bianca bill bintou birama birame birgit bjorn blaise blanca bocar bogdan bohdan bola boni boris boualem
bouba boubacar boukary brian brice brigitte bruce bruno burak camille carla carlos carmen carole caroline caspar cassandra caterina
catherine cecile celine cellou cemil chantal charlene charles charlie charlotte cheickh chen cherif chiara chimene chloe choguel chris
christelle christian christiane christina christine christoph christophe christopher christos claire clara clarisse claude claudia claudio
clement colombe corinne cornelia cosmin costas craig cristian cristiano cristina cyril cyrille dacian dafna dagmar dalein dalia damien dan
dani daniel daniela danielle daouda dario david davide debora delphine demba denis dennis denys derek dharmendra diana didem didier diego
dieter dietmar dieudonne dilma dimitri dimitris djene djibo djibril dmitri dmytro dominique donald donata donatella donatien donna dora
dorothee dragan dubravka dubravko dusan ebba edgar edgars edite edith edmond edouard eduardo edward eileen ekrem elbridge elena elhadj
eliane elias elie elif elisa elisabeth elisabetta elise elizabeth ellen elma elodie eloise elon emil emile emilia emilie emily emma emmanuel
emmanuelle emre enda enrico enrique ercan eric erik erna ernest ernesto esteban estelle esteve esther etienne eugene eugenia euphrasie eva
evan evariste evelyne evgueni ewa ezequiel fabien fabiola fabrice fairouz fanny fanta fatou fatoumata faure faustin federica felicien
felicite felipe felix ferdinand ferdinand-marcos ferhat fernando filipe filippo fily fiona firmin firmine fleur florence florian florin fode
francesca francesco francette francine francis francisco franck franco francois francoise frank frank-walter frans franz franziska fred
frederic frederica frederik frederique friedrich fulgence fumio gabor gabriel gabriela gael gaelle gaetan gary gaspard gaston gauthier gavin
genevieve george georges georgia georgios gerald geraldine gerard gerd german gervais ghislain ghislaine giancarlo gianni gilbert gilberto
gilles giorgia giorgos giovanni giscard gitanas giulia giuliano giuseppe glenn gloria gnassingbe gonzalo goodluck goran graham graziella
gregoire gregory greta grzegorz gudrun guelaye guenter guido guillaume guillermo gunter gunther gustavo gustavo-petro guterres guy gyorgy
hadja haja hakan hamadou hamdane hanna hannah hannelore hans harald harlem harold harouna hassoumi heather heba hector hedi heinrich helen
helena helene helga henri henrik henrique henry hermann hermine herve hichem hilda hillary holger honore horst hortense hubert hubertus hugo
hugues huguette hulusi hussam iain ian iana ibrahim ibrahim-khalil ibrahima idrissa idrissou ignacio ignazio igor ilaria ilona ilya iman
ines inga ingrid ingrida inigo inmaculada ioannis ion irakli irena irene irina iris isaac isabel isabella isabelle ismaila issa issiaka
issouf istvan ivan ivica ivo iza jacinda jack jackie jacob jacqueline jacques jae-in jaime jair jake jakob jakub james jan janet janez
janine janis janos jarmila jaroslav jasmine jason javier jean jean-baptiste jean-claude jean-francois jean-jacques jean-louis jean-luc
jean-marc jean-marie jean-michel jean-noel jean-paul jean-pierre jean-yves jeanine jeanne jeannette jeff jeffrey jelena jennifer jens
jeremie jeremy jerome jerzy jessica jesus jill jim joachim joan joanna joanne joao joaquin jochen joe joel joelle johan johann johanna
johannes john joko jolanta jomo jonas jonathan jordan jordi jorg jorge jose josef josep joseph josephine josette joshua josiane joyce juan
juana jude judith jules julia julian juliana julie julien juliette julius jurgen justin justine jutta jyrki kadri kaja kaka kalla kamala
kandia karen karin karine karl kaspars kassim kassoum katalin katarina kate katharina kathleen katja keir keith kelly kemi ken kenneth kerry
kerstin kevin khadim kim kinga kirsten klara klaus knut koen kofi kone konstantin kostas kristalina kristian kristina kyle kyriaki kyriakos
ladislav lamine landry laouali larry lars lars-erik lassana lassina laszlo laura laure lauren laurence laurent lazare lazarus lea leandro
leo leon leonardo leonie leonor leslie li liam lilia lilian liliana lina linda lindsey lionel lisa lise liu liz ljubica lloyd lorenzo lotte
louis louisa louise luc luca lucas lucia luciana lucie lucien lucrezia lucy ludivine ludovic ludovine luigi luis luisa luiz luiz-inacio
luiza lukas lula lutfu lutz lydia lydie macaire maciej macky madeleine maelle maelys magali magdalena magnus mahamadou mahamane mahamat maia
maimouna mairead maite malek malick malin malte mamadi mamadou mamady mambaye mambila manfred manon manuel manuela mara marc marcel marcelle
marcelo marcin marco marcos marcus margaret margareta margarete margarita margaritis margaux margrethe margus mariam mariama mariana mariane
marianne mariatou marie marie-claude marie-france marielle marija marin marina marine mario marion marjolaine marjorie mark marko marleen
maros marta martha marthe martin martina martine marton mary maryam massad massandje mateusz mathias mathieu mathilde mathis mathurin matteo
matthew matthias matthieu maud maurice mauricette mauricio maurizio mauro max maxime mehmet melanie melchior melissa mette mia michael
michaela michel michele michelle mickael miguel mihai mihail mike mikhail milan milica milos mircea mireille miriam mirjana miro miroslav
mitch moctar modibo monica monika monique mouhamadou muhammad muhammadu murielle musa mykhailo myriam nadege nadezhda nadine nafissatou nana
nanaia nancy narendra natacha natalia nathalie nathan nathaniel nawaf nayib nayib-armando ndeye nebojsa neil nelly neven nezar ngozi niale
nick nicola nicolas nicole nicoletta nicusor nigel nikki nikol nikola nikos nils nina noel noella noemie nolwenn nora norbert norman nuno
oana octave octavio odile oksana olaf oleg olena olga oliver olivia olivier olivér olof olusegun omer oriane orlando oscar osvaldo ottavio
ouhoumoudou oulaya ouleymatou oumar oumou ousmane ousseynou pablo pacome pamela paola paolo pap papa pape pascal pascale pascaline pathe
patrice patricia patricio patrick patrick-achi patrizia paul paula paulin pauline paulo pavel pedro peggy pekka pelagie perrine peter petr
petra petteri phil philip philippe phumzile pier pierre pierre-yves piotr pius porfirio prabowo prisca quentin rachel radoslaw radu rafael
raffaele raila raimonds ralph raluca ramiro ramon ramona randy raoul raphael raquel rasmata rasmus raul ravi raymond raymonde rebecca
rebekah recep regine regis reinhard remi remus remy renaud rene rex ricardo riccardo richard rigobert rima rishi robert robert-beugre
roberta roberto robin roch rodolphe rodrigo rogelio roger rokhaya rokia roland rolf romain roman romina romuald ronald rosa rosalie rosario
rose roselyne rosemary roxana ruben rudy rufin rui ruslan russell ruth ryan sabine sabrina sacha sadio safiatou sahle-work saleh salif
saliou sally salome salomon salou salva sam samantha samuel sander sandor sandra sandrine sanna sarah sassou sauli savvas sean sebastian
sebastiano sebastien sekou sekouba selin semou senny serena serge sergei sergey sergio sergiu serguei serigne severine sheikh sheila shimon
shinzo shirley sid'ahmed sidiki sidy sidya siegfried sigmar sigrid sikiratou silje silvia simeon simon simona simone simonetta sira slavica
sofia sokrates solange solene sonja sophia sophie soraya souleymane soumana stacey staffan stanislas stanislav stavros stefan stefania
stefano steffi stella sten stephane stephanie stephen steve steven stijn stipe stuart susan susana svein sven svenja svetlana sylvain
sylvestre sylvia sylvie tamba tanja tarja taro tatiana tatjana ted tedros teodora teodorin teodoro teresa terry tertius thabo thandi theo
theodora theodore theophile theresa theresia thiago thibault thierno thierry thomas thorsten tiago tibor tiemoko tihomir tim timothy tina
tine titouan tobias todd togba tolu tom tomas tomislav tommaso tommy tonio tony toshimitsu tove tracy traian tulsi tyler udo ugo uhuru
ulrich umaro umberto urmas ursula uwe vaclav valdis valentin valentina valerie valerio valery vanessa vasco vera veronika veronique vesna
vicente vicky victor victoria viktor viktorija vilmos vincent vincenzo violeta viorica virginie vitor vivian viviane vladimir volker
volodymyr wally walter wamkele wang wayne wendy werner wilfrid wilfried william willy wim winnie wolfgang wolfram wopke xavier xi yael yair
yamina yang yann yannick yannis yaya yemi ylva yolanda yolande yoshihide yoweri yulia yuri yvan yves yvette yvon yvonne zacharia zainab
zbigniew zdenek zeina zelia zenab zhang ziga zoe zoltan zoran zsolt zuzana`)
