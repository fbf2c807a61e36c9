package people

// firstNames are given names that French-language press about the Maghreb, Europe and
// Africa carries; one of them before another capitalised word makes a name of a person.
var firstNames = set(`
aaron abbas abd abdallah abdel abdelaali abdelaziz abdelali abdelatif abdelfettah abdelfattah abdelghani abdelhadi abdelhak abdelhakim
abdelhamid abdelhaq abdelilah abdeljalil abdelkader abdelkarim abdelkrim abdellah abdellatif abdelmadjid abdelmajid abdelmalek
abdelmounaim abdelouafi abdelouahab abdelouahed abdelwafi abdelwahab abdenbi abderrahim abderrahman abderrahmane abdessamad abdessalam
abdeslam abdoul abdoulaye abdoulie abdou abdullah abir achraf adama adam adel adil adnane adrien agnes ahmad ahmed aicha aissata alain
alassane albert alejandro aleksandar alessandro alexander alexandre alexis alfonso alfredo ali alice alicia alioune alpha aly amadou amal
amanda ambrose amel amina aminata amine amir amr ana anas andre andrea andreas andrei andrej andres andrew angel angela angelo
anis anissa ann anna annalena anne anne-marie annelies annie anthony antoine anton antonella antonio antony anwar aouatif arancha arnaud
arturo asmaa assia assita atika audrey aurelien aurore aymeric ayman ayoub azeddine aziz aziza azzedine azzeddine azedine
badr bahia bart bassirou beatrice beatriz benedicte benjamin benoit bernard bernd bertrand bilal bill birama boris boubacar boubker bouchra
brahim brice brigitte bruno camille carla carlos carmen carole caroline caterina catherine cecile celine charles charlotte chakib chantal
charlie chemseddine cherif cherkaoui chiara chris christelle christian christiane christina christine christoph christophe christopher
claire claude claudia claudio clement clara cornelia cristina cyril cyrille dafna damien dan daniel daniela danielle david davide
delphine denis diana didier diego dimitri dmitri dominique donald driss edgar edgars edith edmond edouard edite eduardo edward el-hassan elena
eliane elias elie elisa elisabeth elise elizabeth ellen elma elodie elon emil emilie emma emmanuel emmanuelle enrico enrique eric erik
ernest ernesto esteban estelle esther eugene eva fabien fabrice fadel fadoua fahd fairouz faisal faissal farid farida fathallah fatiha fatima
fatima-zahra fatim-zahra fatou fatoumata faustin faycal federica felipe felix ferdinand fernando filipe florence florian fode fouad fouzi
fouzia franck francesca francesco francine francis francisco franco francois francoise frank frank-walter franz fred frederic frederica frederik
fumio gabriel gabriela gael gaelle gaetan gaston genevieve george georges georgia gerald gerard gerd german ghita ghassan ghislaine giancarlo gianni gilbert gilles giorgia
giovanni giscard giuseppe gloria gonzalo gregoire gregory guido guillaume guillermo gustavo guterres guy habib hadja hafid hafida hajar hakan
hakim hakima halima hamad hamdane hamdi hamed hamid hamza hanan hanane hanna hannah hans harold harouna hasna hassan hassane hatem hayat
heba hector hedi helene helena henri henry herve hicham hichem hillary holger horst houcine houda houria hubert hugo hugues huguette hussein
hussain iain ian ibrahim ibrahima idriss idrissa ignacio ignazio igor ikram ilham ilias ilyas ilyasse iman imane imad imed ines ingrid
irakli irene iris isaac isabel isabella isabelle ismael ismail issa issam issouf istvan ivan ivica jack jacob jacques jacqueline jaime jakob jalal
jamal james jamila jan janet janez janine javier jean jean-baptiste jean-claude jean-francois jean-jacques jean-louis jean-luc
jean-marc jean-marie jean-michel jean-noel jean-paul jean-pierre jean-yves jeanne jeff jens jeremie jeremy jerome jessica jesus jihane jill joachim joan joao
joaquin joe joel joelle johann johanna johannes john jonas jonathan jordi jorge jose josef josep josephine joseph joshua josiane juan
juana jude judith jules julia julian julie julien juliette jurgen justin justine kais kaja kaka kamala kamal kamel kandia karim karima karin karine karl kassim
kate katarina kathleen kawtar keir ken kenza kevin khadija khaled khalid khalil khadim kim klaus koen kofi kristalina kyriakos lahcen laila lamia
larbi larry lars latifa laura laure laurence laurent lea leila leyla leo leon leonardo leonor leslie liam lilia lina linda lionel lisa lise
lorenzo lotfi lotte louis louisa louise loubna luc luca lucas lucia luciana lucie lucien lucy luigi luis luisa luiz lydia lydie maati macky madeleine maelle magali
maha mahamadou mahamat mahmoud mairead majid malak malek malika mamadou manfred manon manuel manuela mara marc marcel marcelo marco marcos margaret
margarita margarete margaritis maria mariam mariama marianne marie marie-claude marie-france marielle marina marine mario marion mark maroua maros
marouane martha marthe martin martina martine marwan mary maryam mateusz mathieu mathilde matteo matthias matthieu maud maurice mauro max maxime
mbarka mehdi mehmet melanie melchior meriem meryem michael michaela michel michele michelle miguel mike mikhail miloud milos mina miriam mircea mohamed mohammad
mohammed mohand mohcine moha moncef monica monika monique mostafa mostapha moulay mounia mounib mounir mourad moussa mouna mounaim moustapha muhammad
miloudi uwe dubravka elbridge birgit wolfram friedrich marouan abdelhanine cristiano sean dani adele americo musa massad tommy gunther gunter wolfgang jorg dieter heinrich
hannelore margrethe didem burak emre recep selin zoran dragan goran milan miroslav jaroslav vaclav zdenek bogdan ion radu mihai traian nicusor viorica zbigniew jerzy donata
grzegorz radoslaw mette lars-erik bjorn svein knut erna sanna petteri jyrki urmas janis valdis ingrida gitanas yulia oksana dmytro andriy mykhailo ekrem hulusi abiy uhuru
cyrille paulin felicite macaire blaise faure gnassingbe evariste denis sassou teodorin umaro jomo julius nana akufo bola ahmadu goodluck olusegun muhammadu sahle-work
mahamane salou abdourahamane assimi kassoum choguel mamady ibrahim-khalil sekou bah amadou-oury cellou dalein sidya kone tiemoko robert-beugre patrick-achi narendra
xi wang li zhang liu chen yang fumio shinzo yoshihide taro toshimitsu jae-in anwar prabowo joko ferdinand-marcos lula luiz-inacio dilma jair gustavo-petro nayib-armando
nikos giorgos kostas yannis dimitris murielle mustafa mustapha myriam nabil nabila nacer nada nadege nadia nadine nahla naima najat najib najla najwa nancy naoual narendra narjiss nasser nassim
natacha natalia nathalie nawaf nawal nayib nebojsa nelly nezha nezar nicola nicolas nicole nicoletta nikol nikola nizar noel noemie nora norbert nordine
noufissa noura nour noureddine nouredine nourredine nouzha nuno octavio olaf oleg olena olga oliver olivia olivier olivér omar omer oscar othmane ottavio oulaya oumar ousmane oussama pablo paola paolo pap
pascal pascale patricia patricio patrice patrick patrizia paul paula pauline paulo pavel pedro perrine peter petr petra philip philippe pier
pierre pierre-yves piotr prisca rabab rabia rachel rachid rachida rafael rafik raja rajae ramon ramona ramtane rania raoul raphael raquel raul raymond rebecca recep
redouane redouan reda regine regis remi remy renaud rene ricardo riccardo richard rima rishi rita roberta robert roberta roberto robin rodolphe rodrigo roger rokia roland romain
roman ronald rosa rosalie rose roxana ruben rudy ryad saad saad-eddine saadeddine saadia sabah sabine sabri sabrina sadio sadok said saida saif salah saleh salif salim salima sally salma
salman salome salomon salwa sam samia samir samira samuel sandra sandrine sanae sanaa sara sarah sebastian sebastien seddik selma serge sergei sergio sergey serigne severine shimon sheikh
sid'ahmed sidi sidiki sihem silvia simon simona simone siham sofia soraya sonia sophia sophie soufiane soukaina souad soumaya stanislas staffan stefan stefania stefano stephane stephanie stephen
steve steven stuart sultan susan susana svenja sylvain sylvie tahar taha taieb taoufik tarek tareq tariq tatiana teodoro teresa theo theodore theresa thibault thierry
thomas tibor tim timothy tina tobias tom tomas tommaso tony toufik udo ulrich ursula valentin valentina valerie vanessa vera veronique victor victoria viktor vincent
violeta virginie vladimir volker volodymyr wafa wahid wail walid wassim werner wilfried william willy wolfgang xavier yacine yacoub yahya yair yamina yannick yasmina
yasmine yassine yassir yazid ylva yolanda youssef yousra youness younes younous yves yvette yvon yvonne zahra zakaria zakia zeina zineb ziad zohra zouhair zoubida`)
